import { textsFor } from '../../texts/index.ts';
import type { Person } from '../../organisation/schema.ts';
import { factsOf, joinNames, type Rendered, type RenderInput } from './rendered.ts';

/** Who a named person is: seats and what the plan makes them responsible for. */
export function renderPerson(person: Person, aspect: string, input: RenderInput): Rendered {
  const { language, directory, query } = input;
  const texts = textsFor.answers(language);
  if (aspect === 'contact') return { kind: 'gap', subject: texts.gaps.contact(person.name) };
  const people = [
    person,
    ...(query.constraints['also'] ?? '')
      .split(',')
      .flatMap((id) => directory.byId.people.get(id) ?? []),
  ];
  const told = people.map((one) => tellPerson(one, aspect, input));
  const found = told.filter((one) => one.kind === 'found');
  const [first] = told;
  if (found.length === 0 && first !== undefined) return first;
  return {
    kind: 'found',
    headline: found.map(({ headline }) => headline).join(' '),
    details: found.flatMap(({ details }) => details),
    facts: found.flatMap(({ facts }) => facts),
  };
}

function tellPerson(
  person: Person,
  aspect: string,
  { language, directory }: Pick<RenderInput, 'language' | 'directory'>,
): Rendered {
  const texts = textsFor.answers(language);
  const seats = directory.seatsOf(person.id);
  const duties = directory.activitiesBy(person.id);
  if (aspect === 'attendance') {
    const [seat] = seats;
    if (seat === undefined) return { kind: 'gap', subject: texts.gaps.attendance(person.name) };
    const [cited] = seat.seat.cite;
    const date = cited === undefined ? undefined : directory.citeSource(cited).date;
    return {
      kind: 'found',
      headline: `${seat.seat.absent ? texts.person.wasAbsent(person.name) : texts.person.attendedAll(person.name)} (${seat.group.name}, ${date ?? ''})`,
      details: [],
      facts: factsOf(person.name, seat.seat.cite),
    };
  }
  const untold = untoldOf(person.name, aspect, seats.length > 0, texts.gaps);
  if (untold !== undefined) {
    const told = tellPerson(person, 'about', { language, directory });
    return {
      kind: 'gap',
      subject: untold,
      ...(told.kind === 'found' ? { nearby: told.headline } : {}),
    };
  }
  const posts = [
    ...directory.postsOf(person.id).flatMap((post) => {
      if (post.kind === 'chair') return texts.person.chairs(post.group.name);
      return post.kind === 'viceChair' ? texts.person.viceChairs(post.group.name) : [];
    }),
    ...seats.map(({ group, seat }) =>
      texts.person.post(withoutName(seat.text[language], person.name), group.name),
    ),
    ...duties.map((activity) => texts.person.responsibleFor(activity.name[language])),
  ];
  if (posts.length === 0) {
    const mention = person.note?.[language];
    if (mention === undefined) return { kind: 'gap', subject: texts.gaps.contact(person.name) };
    const mentions = directory.model.activities.filter(({ delregional, details }) =>
      [delregional, ...details].some((text) => text?.sv.includes(person.name) === true),
    );
    return {
      kind: 'found',
      headline: mention,
      details: [],
      facts: mentions.flatMap(({ cite }) => factsOf(mention, cite.slice(0, 1))),
    };
  }
  const notes = [person.note, ...seats.map(({ seat }) => seat.note)].flatMap(
    (note) => note?.[language] ?? [],
  );
  return {
    kind: 'found',
    headline: texts.person.about(person.name, joinNames(posts, language)),
    details: notes.map((text) => ({ kind: 'note', text })),
    facts: [
      ...seats.flatMap(({ seat }) => factsOf(seat.text[language], seat.cite)),
      ...duties.flatMap(({ name, cite }) => factsOf(name[language], cite)),
    ],
  };
}

/** What is asked of a person and no document tells. */
function untoldOf(
  name: string,
  aspect: string,
  hasSeat: boolean,
  gaps: ReturnType<typeof textsFor.answers>['gaps'],
): string | undefined {
  switch (aspect) {
    case 'findings':
      return gaps.findings(name);
    case 'detail':
      return gaps.personDetail(name);
    case 'why-absent':
      return gaps.absenceReason(name);
    case 'title':
      return hasSeat ? undefined : gaps.post(name);
    default:
      return undefined;
  }
}

/** A seat's words, the person's own name aside. */
export const withoutName = (text: string, name: string): string =>
  text.replace(/\.$/, '').replace(`${name}, `, '');
