import type { Language } from '../../core/language.ts';
import type { Table } from '../../organisation/schema.ts';
import { unreachable } from '../../core/unreachable.ts';
import { textsFor } from '../../texts/index.ts';
import type { TableOperation } from '../frames/table-operation.ts';
import type { DetailBlock, TableBlock } from '../reply.ts';
import {
  cellText,
  columnLine,
  columnName,
  numberIn,
  oneName,
  periodsOf,
  wholeLine,
  withUnit,
  type Column,
  type Row,
} from './table-lines.ts';
import { factsOf, joinNames, type Rendered, type RenderInput } from './rendered.ts';

/** Answers from a table: cells, sums, extremes, comparisons, which rows, or all of it. */
export function renderTable(table: Table, operation: TableOperation, input: RenderInput): Rendered {
  const sister = input.directory.byId.tables.get(input.query.constraints['also'] ?? '');
  const first = renderOne(table, operation, input);
  if (sister === undefined || first.kind !== 'found') return first;
  const at = (columns: string | undefined): string =>
    (columns ?? '')
      .split(',')
      .map((id) => sister.columns[table.columns.findIndex((column) => column.id === id)]?.id ?? '')
      .join(',');
  const second = renderOne(sister, operation, {
    ...input,
    query: {
      ...input.query,
      constraints: { ...input.query.constraints, columns: at(input.query.constraints['columns']) },
    },
  });
  if (second.kind !== 'found') return first;
  const place = (one: Table): string =>
    input.directory.byId.municipalities.get(one.municipality ?? '')?.name ?? '';
  return {
    kind: 'found',
    headline: `${place(table)} – ${first.headline} ${place(sister)} – ${second.headline}`,
    details: [
      ...first.details.filter(({ kind }) => kind === 'note'),
      ...second.details.filter(({ kind }) => kind !== 'note'),
    ],
    facts: [...first.facts, ...second.facts],
  };
}

function renderOne(table: Table, operation: TableOperation, input: RenderInput): Rendered {
  const { language, query, directory } = input;
  const texts = textsFor.answers(language);
  const { missing } = query.constraints;
  if (missing !== undefined) {
    const place = directory.byId.municipalities.get(missing)?.name ?? missing;
    return { kind: 'gap', subject: texts.gaps.rowMissing(place, table.title[language]) };
  }
  const { absent, year } = query.constraints;
  const unheld = absent === undefined ? undefined : table.missing[Number(absent)];
  if (unheld !== undefined) {
    return {
      kind: 'gap',
      subject: texts.gaps.rowMissing(unheld.label[language], table.title[language]),
      nearby: unheld.note[language],
    };
  }
  if (year !== undefined) {
    return {
      kind: 'gap',
      subject: texts.gaps.rowMissing(year, table.title[language]),
      nearby: texts.table.periods(table.title[language], periodsOf(table, language)),
    };
  }
  if (query.constraints['undated'] !== undefined) {
    return { kind: 'gap', subject: texts.gaps.tableYear(table.title[language]) };
  }
  const { month } = query.constraints;
  if (month !== undefined) {
    const names = new Intl.DateTimeFormat(language, { month: 'long' });
    const name = month
      .split('-')
      .map((one) => names.format(new Date(2024, Number(one) - 1, 1)))
      .join('–');
    return { kind: 'gap', subject: texts.gaps.rowMissing(name, table.title[language]) };
  }
  const rows = pick(table.rows, query.constraints['rows']);
  const columns = pick(table.columns, query.constraints['columns']);
  const scope = rows.length > 0 ? rows : table.rows;
  const [column] = columns.length > 0 ? columns : table.columns;
  if (column === undefined) throw new RangeError(`Table ${table.id} has no column`);
  const found = (headline: string, ...details: readonly DetailBlock[]): Rendered => ({
    kind: 'found',
    headline,
    details: [
      ...details,
      ...table.notes
        .filter(({ isOnWhole }) => isOnWhole !== true || columns.length !== 1)
        .slice(0, 1)
        .map((note): DetailBlock => ({ kind: 'note', text: note[language] })),
    ],
    facts: factsOf(headline, table.cite),
  });
  const figures = scope.flatMap((row) => {
    const value = numberIn(row, column);
    return value === undefined ? [] : [{ row, value, label: row.label[language] }];
  });
  const extreme = (order: 1 | -1) => figures.toSorted((a, b) => order * (b.value - a.value))[0];
  const shown = (value: number): string => withUnit(value, column, language);
  const chart = chartOf(table, column, language);
  switch (operation) {
    case 'cells': {
      const lines = rows.flatMap((row) =>
        columns.map((one) =>
          texts.table.inColumn(
            row.label[language],
            cellText(row, one, language),
            oneName(one, table, language),
          ),
        ),
      );
      return found(
        `${lines.slice(0, 3).join('. ')}.`,
        ...(lines.length > 3 ? [{ kind: 'list' as const, items: lines.slice(3) }] : []),
        ...rowNotes(rows, language),
      );
    }
    case 'sum': {
      if (column.unit === 'percent') return found(texts.table.percentSum, chart);
      const total = figures.reduce((sum, { value }) => sum + value, 0);
      const names = joinNames(
        rows.map((row) => row.label[language]),
        language,
      );
      return found(
        rows.length > 0
          ? texts.table.sumOfRows(names, columnName(column, language), shown(total))
          : texts.table.sum(table.title[language], columnName(column, language), shown(total)),
        chart,
      );
    }
    case 'max':
    case 'min': {
      const best = extreme(operation === 'max' ? 1 : -1);
      if (best === undefined) return whole(table, found, language);
      const tied = figures.filter(({ value }) => value === best.value).map(({ label }) => label);
      return found(
        texts.table[operation](
          joinNames(tied, language),
          shown(best.value),
          oneName(column, table, language),
        ),
        chart,
      );
    }
    case 'extremes': {
      const [most, least] = [extreme(1), extreme(-1)];
      if (most === undefined || least === undefined) return whole(table, found, language);
      return found(
        texts.table.extremes(most.label, shown(most.value), least.label, shown(least.value)),
        chart,
      );
    }
    case 'compare': {
      const [a, b] = figures;
      if (a === undefined || b === undefined || rows.length !== 2)
        return found(wholeLine(table, [column], language), chart);
      const gap = Math.abs(a.value - b.value);
      const difference =
        column.unit === 'percent' ? texts.table.percentPoints(String(gap)) : shown(gap);
      return found(
        texts.table.difference(a.label, shown(a.value), b.label, shown(b.value), difference),
      );
    }
    case 'over':
    case 'under': {
      const limit = Number(query.constraints['limit']);
      const isOver = operation === 'over';
      const met = figures.filter(({ value }) => (isOver ? value > limit : value < limit));
      const list = joinNames(
        met.map(({ label, value }) => `${label} (${shown(value)})`),
        language,
      );
      return found(texts.table[operation](shown(limit), list, met.length), chart);
    }
    case 'periods':
      return found(texts.table.periods(table.title[language], periodsOf(table, language)));
    case 'which':
    case 'count': {
      const asked = columns.length > 0 && columns.length <= 3 ? columns : [];
      if (asked.length === 0) return whole(table, found, language, columns);
      const list: TableBlock = {
        kind: 'table',
        title: table.title[language],
        columns: [table.rowTitle[language], ...asked.map((one) => oneName(one, table, language))],
        rows: scope.map((row) => [
          row.label[language],
          ...asked.map((one) => cellText(row, one, language)),
        ]),
      };
      const lines = asked.map((one) => columnLine(table, one, scope, language));
      return found(lines.join(' '), list);
    }
    case 'whole':
      return whole(table, found, language, columns.length === 0 ? undefined : columns);
    default:
      return unreachable(operation);
  }
}

function whole(
  table: Table,
  found: (headline: string, ...details: DetailBlock[]) => Rendered,
  language: Language,
  columns: readonly Column[] = table.columns,
): Rendered {
  return found(wholeLine(table, columns, language), {
    kind: 'table',
    title: table.title[language],
    columns: [
      table.rowTitle[language],
      ...columns.map((column) => oneName(column, table, language)),
    ],
    rows: table.rows.map((row) => [
      row.label[language],
      ...columns.map((column) => cellText(row, column, language)),
    ]),
  });
}

function chartOf(table: Table, column: Column, language: Language): DetailBlock {
  const bars = table.rows.flatMap((row) => {
    const value = numberIn(row, column);
    return value === undefined ? [] : [{ label: row.label[language], value }];
  });
  const title = `${table.title[language]}, ${columnName(column, language)}`;
  return {
    kind: 'chart',
    title,
    unit: column.unit === 'percent' ? '%' : '',
    bars,
    table: {
      kind: 'table',
      title,
      columns: [table.rowTitle[language], columnName(column, language)],
      rows: bars.map(({ label, value }) => [label, withUnit(value, column, language)]),
    },
  };
}

const rowNotes = (rows: readonly Row[], language: Language): readonly DetailBlock[] =>
  rows.flatMap(({ note }) =>
    note === undefined ? [] : [{ kind: 'note' as const, text: note[language] }],
  );

function pick<Item extends { id: string }>(
  items: readonly Item[],
  ids: string | undefined,
): readonly Item[] {
  const wanted = (ids ?? '').split(',').filter(Boolean);
  return items.filter(({ id }) => wanted.includes(id));
}
