import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import type { ListPlan } from '../plan-list.ts';
import type { Scalar } from '../cursor.ts';
import { columnPath, orderColumns } from './container-definition.ts';
import { encodeName } from './cosmos-names.ts';

/** One page and, where there is more, one document of the next. */
export function renderListQuery(plan: ListPlan, limit: number, nowMs: number): SqlQuerySpec {
  const { where, parameters } = renderConditions(plan, nowMs);
  const direction = plan.isDescending ? 'DESC' : 'ASC';
  const order = orderColumns(plan.index).map((path) => `${pathSql(path)} ${direction}`);
  return {
    query:
      `SELECT TOP ${limit + 1} c.documentId, c._etag, c.expiresAtMs, c.body FROM c ` +
      `WHERE ${where} ORDER BY ${order.join(', ')}`,
    parameters,
  };
}

export function renderCountQuery(plan: ListPlan, nowMs: number): SqlQuerySpec {
  const { where, parameters } = renderConditions(plan, nowMs);
  return { query: `SELECT VALUE COUNT(1) FROM c WHERE ${where}`, parameters };
}

/** In brackets, since a field may bear the name of a keyword. */
const pathSql = (path: string): string =>
  path.split('/').reduce((sql, step) => `${sql}["${step}"]`, 'c');

function renderConditions(
  plan: ListPlan,
  nowMs: number,
): { where: string; parameters: SqlParameter[] } {
  const parameters: SqlParameter[] = [];
  const bind = (value: Scalar): string => {
    const name = `@p${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
  const columns = plan.columns.map((column) => pathSql(columnPath(column)));
  const remaining = columns.slice(plan.equals.length);
  const [next = ''] = remaining;
  const conditions = [
    `c.partition = ${bind(encodeName(plan.partition))}`,
    `c.collection = ${bind(plan.collection)}`,
    ...plan.equals.map((value, position) => `${columns[position] ?? ''} = ${bind(value)}`),
    // The id, last, is always there.
    ...remaining.slice(0, -1).map((sql) => `IS_DEFINED(${sql}) AND NOT IS_NULL(${sql})`),
    ...(plan.from === undefined ? [] : [`${next} >= ${bind(plan.from)}`]),
    ...(plan.to === undefined ? [] : [`${next} <= ${bind(plan.to)}`]),
    ...(plan.after === undefined ? [] : renderAfter(remaining, plan.after.map(bind), plan)),
    `(NOT IS_DEFINED(c.expiresAtMs) OR c.expiresAtMs > ${bind(nowMs)})`,
  ];
  return { where: conditions.join(' AND '), parameters };
}

/** Past the position in the order of all columns; the first bound alone lets the index seek. */
function renderAfter(
  columns: readonly string[],
  position: readonly string[],
  { isDescending }: ListPlan,
): readonly string[] {
  const past = isDescending ? '<' : '>';
  const ways = columns.map((column, depth) =>
    [
      ...columns.slice(0, depth).map((equal, at) => `${equal} = ${position[at] ?? ''}`),
      `${column} ${past} ${position[depth] ?? ''}`,
    ].join(' AND '),
  );
  return [
    `${columns[0] ?? ''} ${past}= ${position[0] ?? ''}`,
    `(${ways.map((way) => `(${way})`).join(' OR ')})`,
  ];
}
