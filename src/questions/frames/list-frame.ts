import { shareOf } from '../coverage.ts';
import type { Concept } from '../lexicon/concept-words.ts';
import { has, hasAny, positionsOf } from '../reading/reading.ts';
import { isInScope } from '../scope.ts';
import { query, withClosedForm, type Candidate, type Frame } from './candidate.ts';

const lists = [
  { topic: 'focus-areas', concept: 'focusArea', holders: 'focusAreas' },
  { topic: 'collaboration-areas', concept: 'collaborationArea', holders: 'collaborationAreas' },
  { topic: 'plan-areas', concept: 'planArea', holders: 'planAreas' },
] as const satisfies readonly { topic: string; concept: Concept; holders: string }[];

/** Whole lists: focus areas, active collaboration areas, the plan's areas. */
export const listFrame: Frame = ({ reading, weights, scope, directory }) =>
  lists.flatMap(({ topic, concept, holders }): readonly Candidate[] => {
    if (!has(reading, concept) || hasAny(reading, 'meet', 'howOften')) return [];
    const years = reading.tokens
      .map(({ folded }) => folded)
      .filter((word) => /^20\d\d$/.test(word));
    if (topic === 'focus-areas' && years.length > 0) {
      const told = new Set(directory.model.focusAreas.map(({ year }) => String(year)));
      if (!years.some((year) => told.has(year))) return [];
    }
    const delregions = [
      ...new Set(directory.model[holders].map(({ delregion }) => delregion)),
    ].filter((id) => isInScope(scope, id));
    const [delregion] = delregions;
    if (delregion === undefined || delregions.length > 1) return [];
    const explained = new Set([
      ...positionsOf(
        reading,
        concept,
        'our',
        'howMany',
        'delregion',
        'meaning',
        'when',
        'result',
        'other',
        'who',
      ),
      ...reading.delregions.flatMap(({ positions }) => positions),
      ...reading.tokens
        .filter(
          ({ folded, isEveryday }) =>
            isEveryday ||
            /^(igang|pagaende|aktuella|current|currently|20\d\d|plan|planen|samverkansplan|samverkansplanen|collaboration|list|aktiva|active|satt|set|delregion|aktivitets|tidplan|omraden|areas|namn|name)$/.test(
              folded,
            ),
        )
        .map(({ at }) => at),
    ]);
    return [
      {
        query: query(`${topic}:${delregion}`, 'list'),
        score: withClosedForm(shareOf(weights, (at) => (explained.has(at) ? 1 : 0))),
      },
    ];
  });
