import { textsFor } from '../../texts/index.ts';
import type { Group } from '../../organisation/schema.ts';
import { gapOf } from './group-gap.ts';
import { factsOf, joinNames, sentence, type Rendered, type RenderInput } from './rendered.ts';

const timesPerYear = { month: 12, term: 2, year: 1 } as const;

type MeetingRule = NonNullable<Group['meetings']>;

/** Whether a group meets once a month, or once a term, and no more often by rule. */
const hasRhythm = ({ per, timesMin, timesMax }: MeetingRule, rhythm: string): boolean =>
  per === (rhythm === 'month' ? 'month' : 'term') && timesMin === 1 && (timesMax ?? 1) === 1;

/** Several groups' meeting rules side by side, or those who meet most or least often. */
export function renderMeetingsOf(groups: readonly Group[], input: RenderInput): Rendered {
  const { language } = input;
  const texts = textsFor.answers(language).group;
  const { order, rhythm } = input.query.constraints;
  const ruled = groups
    .flatMap((group) => (group.meetings === undefined ? [] : [{ group, rule: group.meetings }]))
    .filter(({ rule }) => rhythm === undefined || hasRhythm(rule, rhythm));
  const [first] = groups;
  if (first === undefined) throw new RangeError('No group to tell of.');
  if (ruled.length === 0) return gapOf(first, 'meetings', input);
  const lines = ruled.map(({ group, rule }) =>
    texts.meetingsOf(group.name, sentence(rule.text[language])),
  );
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
    details: ruled.length > 3 || order !== undefined ? [{ kind: 'list', items: lines }] : [],
    facts: ruled.flatMap(({ group, rule }) =>
      factsOf(texts.meetingsOf(group.name, rule.raw), rule.cite),
    ),
  };
}
