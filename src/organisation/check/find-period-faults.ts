import type { ModelPath, ModelProblem } from '../model-fault.ts';
import type { Model } from '../schema.ts';

const backwards = (
  from: string | undefined,
  to: string | undefined,
  path: ModelPath,
): ModelProblem[] =>
  from === undefined || to === undefined || from <= to
    ? []
    : [
        {
          path,
          problem: `The period ends ${to}, before it begins ${from}`,
          remedy: 'Swap the two dates or correct one of them',
        },
      ];

/** Periods that end before they begin, and ranges that are none. */
export function findPeriodFaults(model: Model): ModelProblem[] {
  return [
    ...model.sources.flatMap(({ validFrom, validTo }, at) =>
      backwards(validFrom, validTo, ['sources', at, 'validTo']),
    ),
    ...model.tables.flatMap(({ columns }, at) =>
      columns.flatMap(({ period }, place) =>
        backwards(period?.from, period?.to, ['tables', at, 'columns', place, 'period', 'to']),
      ),
    ),
    ...model.groups.flatMap(({ meetings }, at) =>
      meetings?.timesMax === undefined || meetings.timesMin <= meetings.timesMax
        ? []
        : [
            {
              path: ['groups', at, 'meetings', 'timesMax'],
              problem: `At most ${meetings.timesMax} meetings is fewer than at least ${meetings.timesMin}`,
              remedy: 'Swap timesMin and timesMax or correct one of them',
            },
          ],
    ),
  ];
}
