import { textsFor } from '../../texts/index.ts';
import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Group, Participant } from '../../organisation/schema.ts';
import { gapOf, notes } from './group-gap.ts';
import { factsOf, joinNames, type Rendered, type RenderInput } from './rendered.ts';

/** Who takes part in a group: all, or the seats that were asked for. */
export function renderMembers(group: Group, { language, directory, query }: RenderInput): Rendered {
  const texts = textsFor.answers(language).group;
  if (group.participants.length === 0)
    return gapOf(group, 'members', { language, directory, query, bound: undefined });
  const { present } = query.constraints;
  if (present !== undefined && !group.participants.some(isNamed)) {
    return (
      (present === 'ours' ? renderPresentFrom(group, { language, directory }) : undefined) ??
      gapOf(group, 'present', { language, directory, query, bound: undefined })
    );
  }
  const all = group.participants;
  const seats = query.constraints['seats'];
  const chosen =
    seats === undefined ? all : seats.split(',').flatMap((at) => all[Number(at)] ?? []);
  const names = chosen.map((seat) => describeSeat(seat, language, directory));
  // Inside a sentence a role has no capital; a person and an abbreviation keep theirs.
  const inSentence = names.map((name, at) =>
    chosen[at]?.person === undefined
      ? name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
      : name,
  );
  const { named } = query.constraints;
  const isTold = (seat: Participant): boolean =>
    named === 'organisations' ? ofHealthCentre(seat, directory) : isNamed(seat);
  if (named !== undefined && !chosen.some(isTold)) {
    return {
      kind: 'gap',
      subject: textsFor
        .answers(language)
        .gaps.seatName(joinNames(inSentence, language), group.name),
      group,
    };
  }
  const facts = chosen
    .flatMap((seat) => factsOf(describeSeat(seat, language, directory), seat.cite))
    .slice(0, 4);
  if (present !== undefined && seats === undefined) {
    const came = all.filter(({ absent }) => !absent);
    return {
      kind: 'found',
      headline: texts.present(
        group.name,
        came.length,
        all.length,
        dateOf(all, directory),
        joinNames(
          came.map((seat) => nameOf(seat, language, directory)),
          language,
        ),
      ),
      details: [],
      facts: came
        .flatMap((seat) => factsOf(nameOf(seat, language, directory), seat.cite))
        .slice(0, 3),
    };
  }
  const withNotes = notes(...new Set(chosen.map(({ note }) => note?.[language])));
  if (seats === undefined) {
    return names.length <= 6
      ? {
          kind: 'found',
          headline: texts.membersAre(group.name, joinNames(inSentence, language)),
          details: withNotes,
          facts,
        }
      : {
          kind: 'found',
          headline: texts.members(group.name, names.length),
          details: [{ kind: 'list', items: names }, ...withNotes],
          facts,
        };
  }
  const isCounted = query.constraints['count'] !== undefined;
  return {
    kind: 'found',
    headline: isCounted
      ? texts.selectedCount(group.name, chosen.length, joinNames(inSentence, language))
      : texts.selected(group.name, joinNames(inSentence, language)),
    details: withNotes,
    facts,
  };
}

/** A seat of a health centre that is called by its name. */
const ofHealthCentre = ({ organisations }: Participant, { byId }: Directory): boolean =>
  organisations.some((id) => byId.organisations.get(id)?.type === 'health-centre');

/** A local group keeps no list; the delregion's lists show who came from its municipality. */
function renderPresentFrom(
  group: Group,
  { language, directory }: Pick<RenderInput, 'language' | 'directory'>,
): Rendered | undefined {
  const texts = textsFor.answers(language).group;
  const { municipality, delregion } = group;
  if (municipality === undefined || delregion === undefined) return undefined;
  const seats = directory
    .groupsOfDelregion(delregion)
    .flatMap(({ participants }) => participants)
    .filter((seat) => isNamed(seat) && seat.municipalities.includes(municipality));
  if (seats.length === 0) return undefined;
  const place = directory.byId.municipalities.get(municipality)?.name ?? '';
  const date = dateOf(seats, directory);
  const namesOf = (absent: boolean): string =>
    joinNames(
      seats.filter((seat) => seat.absent === absent).map((seat) => describeName(seat, directory)),
      language,
    );
  const lines = [
    seats.some(({ absent }) => !absent) ? texts.presentFrom(place, date, namesOf(false)) : '',
    seats.some(({ absent }) => absent) ? texts.absentFrom(place, date, namesOf(true)) : '',
  ];
  return {
    kind: 'found',
    headline: lines.filter(Boolean).join(' '),
    details: [],
    facts: seats.flatMap((seat) => factsOf(seat.text[language], seat.cite)).slice(0, 3),
  };
}

const describeName = ({ person }: Participant, directory: Directory): string =>
  directory.byId.people.get(person ?? '')?.name ?? '';

/** The day of the meeting whose list the seats come from. */
function dateOf(seats: readonly Participant[], directory: Directory): string {
  const [cited] = seats[0]?.cite ?? [];
  return (cited === undefined ? undefined : directory.citeSource(cited).date) ?? '';
}

const isNamed = ({ person }: Participant): boolean => person !== undefined;

function describeSeat(seat: Participant, language: Language, directory: Directory): string {
  const person =
    seat.person === undefined ? undefined : directory.byId.people.get(seat.person)?.name;
  const text = seat.text[language].replace(/\.$/, '');
  const shown = person === undefined || text.includes(person) ? text : `${person}, ${text}`;
  return seat.absent ? `${shown} ${textsFor.answers(language).group.absentMark}` : shown;
}

export const nameOf = (seat: Participant, language: Language, directory: Directory): string =>
  (seat.person === undefined ? undefined : directory.byId.people.get(seat.person)?.name) ??
  seat.text[language];
