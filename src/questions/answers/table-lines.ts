import type { Language } from '../../core/language.ts';
import type { Table } from '../../organisation/schema.ts';
import { textsFor } from '../../texts/index.ts';
import { joinNames } from './rendered.ts';

export type Row = Table['rows'][number];
export type Column = Table['columns'][number];

export const cellText = (row: Row, column: Column, language: Language): string => {
  const cell = row.cells[column.id];
  if (cell === undefined) return '–';
  if (typeof cell === 'object') return cell[language];
  return typeof cell === 'number' ? withUnit(cell, column, language) : cell;
};

const numberFormats = { sv: new Intl.NumberFormat('sv'), en: new Intl.NumberFormat('en') };

export function withUnit(value: number, column: Column, language: Language): string {
  const texts = textsFor.answers(language).table;
  const figure = numberFormats[language].format(value);
  if (column.unit === 'percent') return texts.percent(figure);
  return column.unit === 'patients' ? texts.patients(figure) : figure;
}

export const columnName = (column: Column, language: Language): string =>
  column.period?.text[language] ?? column.title[language];

export const numberIn = (row: Row, column: Column): number | undefined => {
  const cell = row.cells[column.id];
  return typeof cell === 'number' ? cell : undefined;
};

/** Who says yes in a column; of a column of other words, who says what. */
export function columnLine(
  table: Table,
  column: Column,
  rows: readonly Row[],
  language: Language,
): string {
  const texts = textsFor.answers(language).table;
  const name = oneName(column, table, language);
  const values = rows.map((row) => ({
    label: row.label[language],
    text: cellText(row, column, language),
  }));
  const yes = values.filter(({ text }) => /^(ja|yes)\b/i.test(text));
  if (yes.length === 0 && !values.some(({ text }) => /^(nej|no)\b(?! plan)/i.test(text))) {
    const byText = Map.groupBy(values, ({ text }) => text);
    const told = [...byText].map(
      ([text, list]) =>
        `${joinNames(
          list.map(({ label }) => label),
          language,
        )}: ${text}`,
    );
    return `${name} – ${told.join('; ')}.`;
  }
  if (yes.length === 0) return texts.noneYes(name, rows.length);
  if (yes.length === rows.length) return texts.allYes(name, rows.length);
  const list = joinNames(
    yes.map(({ label }) => label),
    language,
  );
  return texts.yesList(name, list, yes.length, rows.length);
}

export const periodsOf = (table: Table, language: Language): string =>
  joinNames(
    table.columns.flatMap(({ period }) => period?.text[language] ?? []),
    language,
  );

/** A short table of figures fits in the sentence itself, the largest first. */
export function wholeLine(table: Table, columns: readonly Column[], language: Language): string {
  const texts = textsFor.answers(language).table;
  const [column] = columns;
  const figures =
    column === undefined
      ? []
      : table.rows.flatMap((row) => {
          const value = numberIn(row, column);
          return value === undefined ? [] : [{ label: row.label[language], value }];
        });
  if (column === undefined || figures.length === 0) return texts.whole(table.title[language]);
  const list = figures
    .toSorted((a, b) => b.value - a.value)
    .map(({ label, value }) => `${label} ${withUnit(value, column, language)}`);
  const period = column.period === undefined ? '' : `, ${column.period.text[language]}`;
  return `${table.title[language]}${period}: ${joinNames(list, language)}.`;
}

/** With one column only, its name adds nothing to the table's. */
export const oneName = (column: Column, table: Table, language: Language): string =>
  table.columns.length === 1 ? table.title[language] : columnName(column, language);
