import { shareOf } from '../coverage.ts';
import { has, hasAny, positionsOf } from '../reading/reading.ts';
import { query, withClosedForm, type Frame } from './candidate.ts';

const asksWhich =
  / (vilka|vilken|which|what|hur manga|how many|alla|all|namnge|name|list|lista) (\w+ ){0,2}(lokal\w*|local|samarbetsgrupp\w*|vardsamverkansgrupp\w*) /;
const ofList =
  /^(lokala?|local|grupp|grupper|grupperna|groups|samverkansgrupper|samarbetsgrupper|vardsamverkansgrupper|finns|finnas|exist|there|namn|names|alla|all|list|lista)$/;

/** "Which local groups are there in our delregion?", with their number. */
export const localGroupsFrame: Frame = ({ reading, weights, bound }) => {
  if (!has(reading, 'localGroup') || !asksWhich.test(reading.line)) return [];
  if (
    hasAny(reading, 'chair', 'convene', 'howOften', 'meet', 'assign', 'report', 'develop') ||
    hasAny(reading, 'deviation', 'minutes', 'absent', 'contribute', 'responsible', 'indicator') ||
    reading.municipalities.length > 0
  )
    return [];
  const delregion = reading.delregions[0]?.id ?? bound?.delregion;
  if (delregion === undefined) return [];
  const explained = new Set([
    ...positionsOf(
      reading,
      'localGroup',
      'local',
      'delregion',
      'our',
      'who',
      'howMany',
      'other',
      'member',
    ),
    ...reading.delregions.flatMap(({ positions }) => positions),
    ...reading.tokens.filter(({ folded }) => ofList.test(folded)).map(({ at }) => at),
  ]);
  const share = shareOf(weights, (at) => (explained.has(at) ? 1 : 0));
  return [
    {
      query: query(`delregion:${delregion}`, 'local-groups', {
        without: has(reading, 'other') && bound?.level === 'local' ? bound.id : undefined,
      }),
      score: withClosedForm(share),
    },
  ];
};
