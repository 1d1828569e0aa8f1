import type { ModelPath, ModelProblem } from '../model-fault.ts';
import type { Model, Table } from '../schema.ts';

function findRepeats(ids: readonly string[], path: ModelPath, what: string): ModelProblem[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            path: [...path, at, 'id'],
            problem: `The table has two ${what} with the id "${id}"`,
            remedy: 'Give one of them another id, or remove it',
          },
        ],
  );
}

function findCellFaults({ columns, rows }: Table, path: ModelPath): ModelProblem[] {
  const units = new Map(columns.map(({ id, unit }) => [id, unit]));
  return rows.flatMap(({ cells }, at) => {
    const place = [...path, 'rows', at, 'cells'];
    const missing = columns
      .filter(({ id }) => !(id in cells))
      .map(({ id }) => ({
        path: place,
        problem: `The row has no cell for the column "${id}"`,
        remedy: `Add ${id}, with what the source says when it has no value there`,
      }));
    const wrong = Object.entries(cells).flatMap(([id, value]) => {
      const unit = units.get(id);
      if (unit === undefined) {
        return [
          {
            path: [...place, id],
            problem: `The table has no column "${id}"`,
            remedy: `Use one of: ${[...units.keys()].join(', ')}`,
          },
        ];
      }
      if (unit === 'text' || (typeof value === 'number' && value >= 0)) {
        return unit === 'percent' && Number(value) > 100
          ? [
              {
                path: [...place, id],
                problem: `${Number(value)} is no share in percent`,
                remedy: 'Give a number from 0 to 100',
              },
            ]
          : [];
      }
      return [
        {
          path: [...place, id],
          problem: `The column "${id}" counts ${unit}, but this cell is no such number`,
          remedy: 'Give a number, or make the column one of unit text',
        },
      ];
    });
    return [...missing, ...wrong];
  });
}

/** Tables whose rows do not fit their columns. */
export function findTableFaults({ tables }: Model): ModelProblem[] {
  return tables.flatMap((table, at) => {
    const path = ['tables', at];
    return [
      ...findRepeats(
        table.columns.map(({ id }) => id),
        [...path, 'columns'],
        'columns',
      ),
      ...findRepeats(
        table.rows.map(({ id }) => id),
        [...path, 'rows'],
        'rows',
      ),
      ...findCellFaults(table, path),
    ];
  });
}
