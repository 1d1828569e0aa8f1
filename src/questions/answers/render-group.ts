import { textsFor } from '../../texts/index.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Group, Participant } from '../../organisation/schema.ts';
import type { Language } from '../../core/language.ts';
import type { GroupAspect } from '../frames/group-aspect.ts';
import type { DetailBlock } from '../reply.ts';
import {
  factsOf,
  joinNames,
  sentence,
  type Rendered,
  type RenderInput,
  type UsedFact,
} from './rendered.ts';
import { unreachable } from '../../core/unreachable.ts';

const timesPerYear = { month: 12, term: 2, year: 1 } as const;

/** Answers on a group's own attributes; several groups are told side by side. */
export function renderGroup(group: Group, aspect: GroupAspect, input: RenderInput): Rendered {
  const also = (input.query.constraints['also'] ?? '').split(',').filter(Boolean);
  if (also.length === 0) return renderOne(group, aspect, input);
  const groups = [group, ...also.map((id) => input.directory.getGroup(id))];
  const texts = textsFor.answers(input.language);
  if (aspect === 'meetings') return renderMeetingsOf(groups, input);
  const each = groups.map((one) => ({ one, rendered: renderOne(one, aspect, input) }));
  const found = each.filter(({ rendered }) => rendered.kind === 'found');
  const [first] = found;
  if (first === undefined) return renderOne(group, aspect, input);
  return {
    kind: 'found',
    headline: found
      .slice(0, 3)
      .map(({ rendered }) => (rendered.kind === 'found' ? rendered.headline : ''))
      .join(' '),
    details:
      found.length > 3
        ? [
            {
              kind: 'list',
              items: found
                .slice(3)
                .map(({ rendered }) => (rendered.kind === 'found' ? rendered.headline : '')),
            },
          ]
        : found.flatMap(({ rendered }) =>
            rendered.kind === 'found' && found.length === 1 ? rendered.details : [],
          ),
    facts: found.flatMap(({ rendered }) => (rendered.kind === 'found' ? rendered.facts : [])),
    suggestions: [
      { title: texts.suggestions.wholeLadder, text: texts.suggestions.wholeLadderText },
    ],
  };
}

function renderMeetingsOf(groups: readonly Group[], input: RenderInput): Rendered {
  const { language } = input;
  const texts = textsFor.answers(language).group;
  const ruled = groups.flatMap((group) =>
    group.meetings === undefined ? [] : [{ group, rule: group.meetings }],
  );
  const [first] = groups;
  if (ruled.length === 0 || first === undefined)
    return gapOf(first ?? groups[0]!, 'meetings', input);
  const lines = ruled.map(({ group, rule }) =>
    texts.meetingsOf(group.name, sentence(rule.text[language])),
  );
  const { order } = input.query.constraints;
  const rate = ({ rule }: (typeof ruled)[number]): number =>
    ((rule.timesMin + (rule.timesMax ?? rule.timesMin)) / 2) * timesPerYear[rule.per];
  let headline = ruled.length <= 3 ? lines.join(' ') : undefined;
  if (order !== undefined) {
    const rates = ruled.map(rate);
    const best = order === 'most' ? Math.max(...rates) : Math.min(...rates);
    const names = ruled
      .filter((one) => rate(one) === best)
      .map(({ group, rule }) => `${group.name} (${rule.text[language].replace(/\.$/, '')})`);
    headline =
      order === 'most'
        ? texts.mostOften(joinNames(names, language))
        : texts.leastOften(joinNames(names, language));
  }
  return {
    kind: 'found',
    headline: headline ?? `${lines.slice(0, 2).join(' ')} …`,
    details: ruled.length > 3 ? [{ kind: 'list', items: lines }] : [],
    facts: ruled.flatMap(({ group, rule }) =>
      factsOf(texts.meetingsOf(group.name, rule.raw), rule.cite),
    ),
  };
}

function renderOne(group: Group, aspect: GroupAspect, input: RenderInput): Rendered {
  const { language, directory } = input;
  const texts = textsFor.answers(language).group;
  const found = (
    headline: string,
    facts: readonly UsedFact[],
    details: readonly DetailBlock[] = [],
  ): Rendered => ({
    kind: 'found',
    headline,
    details,
    facts,
  });
  switch (aspect) {
    case 'chair': {
      const { chair, viceChair } = group;
      if (chair === undefined) {
        // "Who leads us" is answered by the convener where the source names no chair.
        return gapOf(group, 'chair', input);
      }
      const text = sentence(chair.text[language]);
      return found(
        viceChair === undefined
          ? texts.chair(group.name, text)
          : texts.chairAndVice(group.name, text, sentence(viceChair.text[language])),
        factsOf(text, chair.cite),
        notes(chair.note?.[language], viceChair?.note?.[language]),
      );
    }
    case 'vice-chair':
      if (group.viceChair === undefined) return gapOf(group, 'viceChair', input);
      return found(
        texts.viceChair(group.name, sentence(group.viceChair.text[language])),
        factsOf(group.viceChair.text[language], group.viceChair.cite),
      );
    case 'convener': {
      const convener = group.convener ?? group.chair;
      if (convener === undefined) return gapOf(group, 'convener', input);
      return found(
        texts.convener(group.name, sentence(convener.text[language])),
        factsOf(convener.text[language], convener.cite),
        notes(convener.note?.[language]),
      );
    }
    case 'meetings': {
      const { meetings } = group;
      if (meetings === undefined) return gapOf(group, 'meetings', input);
      const rule = meetings.text[language];
      const before = meetings.before?.[language];
      const text = sentence(
        before === undefined || rule.includes(before)
          ? rule
          : `${rule.replace(/\.$/, '')}, ${before}`,
      );
      return found(
        texts.meetings(group.name, text),
        factsOf(text, meetings.cite),
        notes(meetings.note?.[language]),
      );
    }
    case 'next-meeting':
      return gapOf(group, 'nextMeeting', input, textsFor.answers(language).gaps.recordMeeting);
    case 'members':
      return renderMembers(group, input);
    case 'absent': {
      const absent = group.participants.filter((seat) => seat.absent);
      if (!group.participants.some(({ person }) => person !== undefined))
        return gapOf(group, 'absent', input);
      const names = absent.map((seat) => nameOf(seat, language, directory));
      const source = directory.citeSource(group.participants[0]?.cite[0] ?? group.cite[0]!);
      return found(
        absent.length === 0
          ? texts.noneAbsent(group.name)
          : texts.absent(group.name, absent.length, source.date ?? '', joinNames(names, language)),
        absent.flatMap((seat) => factsOf(seat.text[language], seat.cite)).slice(0, 3),
      );
    }
    case 'assignments': {
      if (group.assignments.length === 0) {
        if (group.purpose !== undefined)
          return found(
            sentence(group.purpose[language]),
            factsOf(group.purpose[language], group.cite),
          );
        return gapOf(group, 'assignments', input);
      }
      const items = group.assignments.map(({ text }) => sentence(text[language]));
      const [only] = items;
      return found(
        items.length === 1 && only !== undefined
          ? texts.assignmentIs(group.name, only)
          : texts.assignments(group.name, items.length),
        group.assignments.flatMap(({ text, cite }) => factsOf(text[language], cite)).slice(0, 4),
        items.length === 1 ? [] : [{ kind: 'list', items }],
      );
    }
    case 'developments': {
      if (group.developments.length === 0) return gapOf(group, 'developments', input);
      const items = group.developments.map(({ text }) => text[language]);
      return found(
        texts.developments(
          group.name,
          joinNames(
            items.map((item) => item.replace(/\.$/, '')),
            language,
          ),
        ),
        group.developments.flatMap(({ text, cite }) => factsOf(text[language], cite)).slice(0, 2),
      );
    }
    case 'reports-to':
      return related(
        group,
        'reportsTo',
        group.reportsTo.length > 0 ? group.reportsTo : group.informs,
        input,
      );
    case 'reported-by':
      return related(
        group,
        'reportedBy',
        directory.groupsReportingTo(group.id).map(({ id }) => id),
        input,
      );
    case 'assigned-by': {
      const giving = directory.groups.filter(
        ({ assignsTo, isDescription }) => !isDescription && assignsTo.includes(group.id),
      );
      return related(
        group,
        'assignedBy',
        group.assignedBy.length > 0 ? group.assignedBy : giving.map(({ id }) => id),
        input,
      );
    }
    case 'assigns-to':
      return related(group, 'assignsTo', group.assignsTo, input);
    case 'minutes-to':
      return related(group, 'minutesTo', group.sendsMinutesTo, input);
    case 'about':
      return found(
        group.purpose === undefined
          ? texts.about(group.name, texts.levels[group.level])
          : sentence(group.purpose[language]),
        factsOf(group.name, group.cite),
      );
    default:
      return unreachable(aspect);
  }
}

type Relation = 'reportsTo' | 'reportedBy' | 'assignedBy' | 'assignsTo' | 'minutesTo';

function related(
  group: Group,
  relation: Relation,
  ids: readonly string[],
  input: RenderInput,
): Rendered {
  const { language, directory } = input;
  const texts = textsFor.answers(language).group;
  if (ids.length === 0) return gapOf(group, relation, input);
  const names = joinNames(mergeLocal(ids, directory), language);
  return {
    kind: 'found',
    headline: texts[relation](group.name, names),
    details: [],
    facts: factsOf(texts[relation](group.name, names), group.cite),
  };
}

/** The six local groups that share a description are told by it, not one by one. */
function mergeLocal(ids: readonly string[], directory: Directory): readonly string[] {
  const groups = ids.map((id) => directory.getGroup(id));
  const descriptions = new Set(
    groups.map(({ describedBy }) => describedBy).filter((id) => id !== undefined),
  );
  const rest = groups.filter(
    ({ describedBy, id }) => describedBy === undefined && !descriptions.has(id),
  );
  return [
    ...rest.map(({ name }) => name),
    ...[...descriptions].map((id) => directory.getGroup(id).name),
  ];
}

function renderMembers(group: Group, { language, directory, query }: RenderInput): Rendered {
  const texts = textsFor.answers(language).group;
  if (group.participants.length === 0)
    return gapOf(group, 'members', { language, directory, query, bound: undefined });
  const all = group.participants;
  const seats = query.constraints['seats'];
  const chosen =
    seats === undefined ? all : seats.split(',').flatMap((at) => all[Number(at)] ?? []);
  const names = chosen.map((seat) => describeSeat(seat, language, directory));
  const facts = chosen
    .flatMap((seat) => factsOf(describeSeat(seat, language, directory), seat.cite))
    .slice(0, 4);
  const withNotes = notes(...new Set(chosen.map(({ note }) => note?.[language])));
  if (seats === undefined) {
    return names.length <= 6
      ? {
          kind: 'found',
          headline: texts.membersAre(group.name, joinNames(names, language)),
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
      ? texts.selectedCount(group.name, chosen.length, joinNames(names, language))
      : texts.selected(group.name, joinNames(names, language)),
    details: withNotes,
    facts,
  };
}

function describeSeat(seat: Participant, language: Language, directory: Directory): string {
  const person =
    seat.person === undefined ? undefined : directory.byId.people.get(seat.person)?.name;
  const text = seat.text[language].replace(/\.$/, '');
  const shown = person === undefined || text.includes(person) ? text : `${person}, ${text}`;
  return seat.absent ? `${shown} ${textsFor.answers(language).group.absentMark}` : shown;
}

const nameOf = (seat: Participant, language: Language, directory: Directory): string =>
  (seat.person === undefined ? undefined : directory.byId.people.get(seat.person)?.name) ??
  seat.text[language];

type GapName =
  | 'chair'
  | 'viceChair'
  | 'convener'
  | 'meetings'
  | 'nextMeeting'
  | 'members'
  | 'assignments'
  | 'developments'
  | 'absent'
  | Relation;

function gapOf(group: Group, name: GapName, { language }: RenderInput, nearby?: string): Rendered {
  const subject = textsFor.answers(language).gaps[name](group.name);
  const note = nearby ?? (name === 'nextMeeting' ? undefined : group.notes[0]?.[language]);
  return { kind: 'gap', subject, group, ...(note === undefined ? {} : { nearby: note }) };
}

const notes = (...texts: readonly (string | undefined)[]): readonly DetailBlock[] =>
  texts.filter((text) => text !== undefined).map((text) => ({ kind: 'note', text }));
