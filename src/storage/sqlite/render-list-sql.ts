import type { ListPlan } from '../plan-list.ts';
import type { Scalar } from '../cursor.ts';
import { isAliveSql, partitionNumberSql } from './document-key-sql.ts';
import { byId, columnSql, indexConditionSql, indexNameSql } from './sqlite-indexes.ts';
import { tableOfFamily } from './tables.ts';

export type Sql = { readonly text: string; readonly values: readonly (string | number)[] };

/** One page and, where there is more, one document of the next. */
export function renderListSql(plan: ListPlan, limit: number, nowMs: number): Sql {
  const conditions = renderConditions(plan, nowMs);
  const order = plan.columns
    .slice(plan.equals.length)
    .map((column) => `${columnSql(column)}${plan.isDescending ? ' DESC' : ''}`);
  return {
    text: `SELECT id, version, body FROM ${conditions.text} ORDER BY ${order.join(', ')} LIMIT ?`,
    values: [...conditions.values, limit + 1],
  };
}

export function renderCountSql(plan: ListPlan, nowMs: number): Sql {
  const conditions = renderConditions(plan, nowMs);
  return { text: `SELECT count(*) AS total FROM ${conditions.text}`, values: conditions.values };
}

function renderConditions(plan: ListPlan, nowMs: number): Sql {
  const { collection, equals, from, to } = plan;
  const index = plan.index ?? (plan.isListedById ? byId : undefined);
  const remaining = plan.columns.slice(equals.length).map(columnSql);
  const [next = 'id'] = remaining;
  const after = plan.after === undefined ? [] : renderAfter(remaining, plan.after, plan);
  const conditions: Sql[] = [
    { text: indexConditionSql(collection, index), values: [] },
    { text: `partition_number = ${partitionNumberSql}`, values: [plan.partition] },
    ...equals.map((value, position) => ({
      text: `${columnSql(plan.columns[position] ?? '')} = ?`,
      values: [bindable(value)],
    })),
    ...(from === undefined ? [] : [{ text: `${next} >= ?`, values: [from] }]),
    ...(to === undefined ? [] : [{ text: `${next} <= ?`, values: [to] }]),
    ...after,
    { text: isAliveSql, values: [nowMs] },
  ];
  const hint = index === undefined ? '' : ` INDEXED BY ${indexNameSql(collection, index)}`;
  return {
    text: `${tableOfFamily(plan.family)}${hint} WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** Past the position in the order of all columns; the first bound alone lets the index seek. */
function renderAfter(
  columns: readonly string[],
  position: readonly Scalar[],
  { isDescending }: ListPlan,
): readonly Sql[] {
  const past = isDescending ? '<' : '>';
  const values = position.map(bindable);
  const ways = columns.map((column, depth) => ({
    text: [...columns.slice(0, depth).map((equal) => `${equal} = ?`), `${column} ${past} ?`].join(
      ' AND ',
    ),
    values: values.slice(0, depth + 1),
  }));
  return [
    { text: `${columns[0] ?? 'id'} ${past}= ?`, values: values.slice(0, 1) },
    {
      text: `(${ways.map(({ text }) => `(${text})`).join(' OR ')})`,
      values: ways.flatMap((way) => way.values),
    },
  ];
}

/** json_extract gives 1 and 0 for true and false. */
const bindable = (value: Scalar): string | number =>
  typeof value === 'boolean' ? Number(value) : value;
