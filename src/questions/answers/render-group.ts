import { textsFor } from '../../texts/index.ts';
import type { Group } from '../../organisation/schema.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { GroupAspect } from '../frames/group-aspect.ts';
import type { DetailBlock } from '../reply.ts';
import { gapOf, notes } from './group-gap.ts';
import { nameOf, renderMembers } from './render-members.ts';
import { renderMeetingsOf } from './render-meetings.ts';
import { renderRelation } from './render-relation.ts';
import {
  factsOf,
  joinNames,
  sentence,
  type Rendered,
  type RenderInput,
  type UsedFact,
} from './rendered.ts';

/** Answers on a group's own attributes; several groups are told side by side. */
export function renderGroup(group: Group, aspect: GroupAspect, input: RenderInput): Rendered {
  const also = (input.query.constraints['also'] ?? '').split(',').filter(Boolean);
  if (also.length === 0) return renderOne(group, aspect, input);
  const groups = [group, ...also.map((id) => input.directory.getGroup(id))];
  const texts = textsFor.answers(input.language);
  if (aspect === 'meetings') return renderMeetingsOf(groups, input);
  const seats = groups.map((_, at) => seatsAsked(at, input));
  const each = groups.flatMap((one, at) =>
    // "Is Kry in Eslöv or in Hörby?": of the one that has the seat.
    seats[at] === undefined && seats.some((asked) => asked !== undefined)
      ? []
      : [{ one, rendered: renderOne(one, aspect, withSeats(input, seats[at])) }],
  );
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

/** Of several groups each has seats of its own that were asked for. */
function seatsAsked(at: number, { query: { constraints } }: RenderInput): string | undefined {
  if (at === 0) return constraints['seats'];
  return constraints['alsoSeats']?.split(';')[at - 1] || undefined;
}

function withSeats(input: RenderInput, seats: string | undefined): RenderInput {
  const constraints = Object.fromEntries(
    Object.entries(input.query.constraints).filter(([name]) => name !== 'seats'),
  );
  return {
    ...input,
    query: {
      ...input.query,
      constraints: seats === undefined ? constraints : { ...constraints, seats },
    },
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
  const tellPoint = (
    tell: (group: string, sentence: string) => string,
    { text, note, cite }: Group['assignments'][number],
  ): Rendered =>
    found(
      tell(group.name, sentence(text[language])),
      factsOf(text[language], cite),
      notes(note?.[language]),
    );
  const unnamed = unnamedPost(group, aspect, input);
  if (unnamed !== undefined) return unnamed;
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
      const { meetings, meetingsLeftTo } = group;
      if (meetings === undefined) {
        return meetingsLeftTo === undefined
          ? gapOf(group, 'meetings', input)
          : tellPoint(texts.meetings, meetingsLeftTo);
      }
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
    case 'venue':
      return gapOf(group, 'venue', input);
    case 'next-meeting':
      return gapOf(group, 'nextMeeting', input, textsFor.answers(language).gaps.recordMeeting);
    case 'members':
      return renderMembers(group, input);
    case 'absent': {
      const absent = group.participants.filter((seat) => seat.absent);
      if (!group.participants.some(({ person }) => person !== undefined))
        return gapOf(group, 'absent', input);
      const names = absent.map((seat) => nameOf(seat, language, directory));
      const [cited] = group.participants[0]?.cite ?? [];
      const date = cited === undefined ? undefined : directory.citeSource(cited).date;
      return found(
        absent.length === 0
          ? texts.noneAbsent(group.name)
          : texts.absent(group.name, absent.length, date ?? '', joinNames(names, language)),
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
        const general = directory.groups.find(
          ({ isDescription, kind, delregion }) =>
            isDescription && kind === group.kind && delregion === undefined,
        );
        return general === undefined || general.id === group.id
          ? gapOf(group, 'assignments', input)
          : renderOne(general, aspect, input);
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
      return renderRelation(
        group,
        'reportsTo',
        group.reportsTo.length > 0 ? group.reportsTo : group.informs,
        input,
      );
    case 'reported-by':
      return renderRelation(
        group,
        'reportedBy',
        directory.groupsReportingTo(group.id).map(({ id }) => id),
        input,
      );
    case 'assigned-by': {
      const giving = directory.groups.filter(
        ({ assignsTo, isDescription }) => !isDescription && assignsTo.includes(group.id),
      );
      return renderRelation(
        group,
        'assignedBy',
        group.assignedBy.length > 0 ? group.assignedBy : giving.map(({ id }) => id),
        input,
      );
    }
    case 'assigns-to':
      return renderRelation(group, 'assignsTo', group.assignsTo, input);
    case 'minutes-by':
      return group.minutesBy === undefined
        ? gapOf(group, 'minutesBy', input)
        : tellPoint(texts.minutesBy, group.minutesBy);
    case 'minutes-to': {
      const readers =
        group.minutesReaders ?? directory.findGeneralDescription(group)?.minutesReaders;
      if (group.sendsMinutesTo.length === 0 && readers !== undefined)
        return tellPoint(texts.minutesBy, readers);
      return renderRelation(group, 'minutesTo', group.sendsMinutesTo, input);
    }
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

/** A name is asked for, and the source gives a role alone. */
function unnamedPost(
  group: Group,
  aspect: GroupAspect,
  { language, query, directory }: RenderInput,
): Rendered | undefined {
  if (query.constraints['named'] === undefined) return undefined;
  const post =
    aspect === 'chair'
      ? group.chair
      : aspect === 'convener'
        ? (group.convener ?? group.chair)
        : undefined;
  if (post === undefined || post.people.length > 0) return undefined;
  // A note may tell whom the attendance list has in that role.
  if (post.note !== undefined && directory.namesSomeone(post.note.sv)) return undefined;
  return {
    kind: 'gap',
    subject: textsFor.answers(language).gaps.postName(group.name),
    nearby: sentence(post.text[language]),
    group,
  };
}
