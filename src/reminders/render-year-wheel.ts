import type { Language } from '../core/language.ts';
import { calendarTextsFor } from '../calendar/calendar-texts.ts';
import { daysBetween, localDate, monthOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { schoolTerm } from '../calendar/terms.ts';
import type { ObligationKind } from './obligation.ts';
import { reminderTextsFor } from './reminder-texts.ts';
import type { WheelEntry } from './year-wheel.ts';

export type WheelInput = {
  readonly year: number;
  readonly group: string;
  readonly entries: readonly WheelEntry[];
  readonly language: Language;
};

/** Tall and narrow: at the width of a telephone its letters are still as large as the card's own. */
const width = 600;
const center = { x: 300, y: 382 };
const radius = { outer: 290, months: 246, marks: 220, terms: 128, hub: 88 };
const markRadius = 16;
const mostRows = 20;
const list = { top: 720, lineHeight: 28, gap: 8, date: 52, label: 204, letters: 35 };

/** Dark enough for white figures (contrast at least 4.5 to 1). */
const colours: Readonly<Record<ObligationKind, string>> = {
  activity: '#1f5f99',
  meeting: '#2d6a2f',
  duty: '#8a4b08',
  minutes: '#5b5b5b',
  agenda: '#5a3d8a',
  deviation: '#a4262c',
  upkeep: '#4a5a00',
  custom: '#00666d',
};

const escapeXml = (text: string) =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

const shorten = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

const round = (number: number) => Math.round(number * 10) / 10;

/** The year begins at twelve o'clock and runs clockwise. */
function angleOf(date: LocalDate, year: number): number {
  const first = localDate(year, 1, 1);
  const days = daysBetween(first, localDate(year + 1, 1, 1));
  return (daysBetween(first, date) / days) * 2 * Math.PI - Math.PI / 2;
}

function pointAt(angle: number, distance: number) {
  return {
    x: round(center.x + Math.cos(angle) * distance),
    y: round(center.y + Math.sin(angle) * distance),
  };
}

function ringSegment(from: number, to: number, inner: number, outer: number): string {
  const [a, b, c, d] = [
    pointAt(from, outer),
    pointAt(to, outer),
    pointAt(to, inner),
    pointAt(from, inner),
  ];
  const isLong = to - from > Math.PI ? 1 : 0;
  return [
    `M${a.x} ${a.y}`,
    `A${outer} ${outer} 0 ${isLong} 1 ${b.x} ${b.y}`,
    `L${c.x} ${c.y}`,
    `A${inner} ${inner} 0 ${isLong} 0 ${d.x} ${d.y}Z`,
  ].join('');
}

function renderMonths({ year, language }: WheelInput): string {
  const texts = calendarTextsFor(language);
  return Array.from({ length: 12 }, (_, index) => {
    const first = localDate(year, index + 1, 1);
    const next = index === 11 ? localDate(year + 1, 1, 1) : localDate(year, index + 2, 1);
    const [from, to] = [angleOf(first, year), angleOf(next, year)];
    const middle = pointAt((from + to) / 2, (radius.months + radius.outer) / 2);
    const isQuiet = monthOf(first) === 7;
    const ring = ringSegment(from, to, radius.months, radius.outer);
    const field = ringSegment(from, to, radius.terms, radius.months);
    return [
      `<path d="${ring}" fill="${isQuiet ? '#d0d0d0' : '#dce8f3'}" stroke="#ffffff" stroke-width="2"/>`,
      `<path d="${field}" fill="${isQuiet ? '#ececec' : '#f7f9fb'}" stroke="#d5dde5"/>`,
      `<text x="${middle.x}" y="${middle.y + 7}" text-anchor="middle" font-size="22" fill="#1b1b1b">${escapeXml(texts.month(index + 1).slice(0, 3))}</text>`,
    ].join('');
  }).join('');
}

function renderTerms({ year, language }: WheelInput): string {
  const texts = calendarTextsFor(language);
  return (['spring', 'autumn'] as const)
    .map((season) => {
      const { activeFrom, activeTo } = schoolTerm(season, year);
      const [from, to] = [angleOf(activeFrom, year), angleOf(activeTo, year)];
      const ring = ringSegment(from, to, radius.hub, radius.terms);
      const label = season === 'spring' ? texts.springTerm(year) : texts.autumnTerm(year);
      const short = season === 'spring' ? texts.springTermShort : texts.autumnTermShort;
      const middle = pointAt((from + to) / 2, (radius.hub + radius.terms) / 2);
      const turn = season === 'spring' ? 90 : -90;
      return [
        `<path d="${ring}" fill="#b9d3ea"><title>${escapeXml(label)}</title></path>`,
        `<text transform="translate(${middle.x} ${middle.y}) rotate(${turn})" dy="7" text-anchor="middle" font-size="20" fill="#1b1b1b">${escapeXml(short)}</text>`,
      ].join('');
    })
    .join('');
}

/** Marks of days close to each other step inwards, so that every figure can be read. */
function renderMarks({ entries, year }: WheelInput): string {
  const placed: { x: number; y: number }[] = [];
  return entries
    .slice(0, mostRows)
    .map((entry, index) => {
      const angle = angleOf(entry.date, year);
      // Inwards first, then a little to either side.
      const candidates = [0, -0.16, 0.16, -0.32, 0.32].flatMap((turn) =>
        [0, 1, 2].map((step) => pointAt(angle + turn, radius.marks - step * (markRadius * 2 + 2))),
      );
      const isFree = (point: { x: number; y: number }) =>
        placed.every((other) => Math.hypot(other.x - point.x, other.y - point.y) > markRadius * 2);
      const point = candidates.find(isFree) ?? candidates.at(-1) ?? center;
      placed.push(point);
      return renderMark(point, index + 1, entry);
    })
    .join('');
}

function renderMark(
  point: { x: number; y: number },
  number: number,
  { kind, dateLabel, label }: WheelEntry,
  circleRadius = markRadius,
) {
  const title = escapeXml(`${dateLabel}: ${label}`);
  return [
    `<g><title>${title}</title>`,
    `<circle cx="${point.x}" cy="${point.y}" r="${circleRadius}" fill="${colours[kind]}"/>`,
    `<text x="${point.x}" y="${point.y + 6}" text-anchor="middle" font-size="17" font-weight="600" fill="#ffffff">${number}</text></g>`,
  ].join('');
}

/** Whole words on two lines at most; a word that is longer than a line is cut. */
function wrap(text: string): readonly string[] {
  const lines = text.split(' ').reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    const isRoom = last !== undefined && last.length + word.length < list.letters;
    return isRoom ? [...done.slice(0, -1), `${last} ${word}`] : [...done, word];
  }, []);
  const [first = '', ...rest] = lines;
  return [first, ...(rest.length > 0 ? [rest.join(' ')] : [])].map((line) =>
    shorten(line, list.letters),
  );
}

type Part = { readonly svg: string; readonly bottom: number };

function renderList({ entries, language }: WheelInput): Part {
  const texts = reminderTextsFor(language);
  const text = (x: number, y: number, words: string, extra = '') =>
    `<text x="${x}" y="${y}"${extra}>${escapeXml(words)}</text>`;
  let y = list.top;
  const rows = entries.slice(0, mostRows).map((entry, index) => {
    const lines = wrap(entry.label);
    const row = [
      renderMark({ x: 28, y: y - 7 }, index + 1, entry, 15),
      text(list.date, y, entry.dateLabel, ' font-weight="600"'),
      ...lines.map((line, each) => text(list.label, y + each * list.lineHeight, line)),
    ];
    y += lines.length * list.lineHeight + list.gap;
    return row.join('');
  });
  const left = entries.length - mostRows;
  const note = entries.length === 0 ? texts.wheelEmpty : left > 0 ? texts.wheelMore(left) : '';
  const more = note === '' ? '' : text(list.date, y, note);
  return {
    svg: `<g font-size="21" fill="#1b1b1b">${rows.join('')}${more}</g>`,
    bottom: note === '' ? y : y + list.lineHeight + list.gap,
  };
}

function renderLegend({ entries, language }: WheelInput, top: number): Part {
  const texts = reminderTextsFor(language);
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const columns = 3;
  const marks = kinds.map((kind, index) => {
    const x = 28 + (index % columns) * 190;
    const y = top + 12 + Math.floor(index / columns) * list.lineHeight;
    return `<circle cx="${x}" cy="${y - 6}" r="8" fill="${colours[kind]}"/><text x="${x + 16}" y="${y}">${escapeXml(shorten(texts.kindNames[kind], 20))}</text>`;
  });
  const lines = Math.ceil(kinds.length / columns);
  return {
    svg: `<g font-size="18" fill="#424242">${marks.join('')}</g>`,
    bottom: top + 12 + lines * list.lineHeight,
  };
}

/** The group's year as a wheel (årshjul): months around, terms inside, numbered checkpoints. */
export function renderYearWheel(input: WheelInput): string {
  const texts = reminderTextsFor(input.language);
  const { year, group, entries } = input;
  const description = texts.wheelDescription(year, group, entries.length);
  const rows = renderList(input);
  const legend = renderLegend(input, rows.bottom);
  const height = legend.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="'Segoe UI', 'DejaVu Sans', Arial, sans-serif">`,
    `<title>${escapeXml(description)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="12" y="38" font-size="30" font-weight="600" fill="#1b1b1b">${escapeXml(texts.wheelTitle(year))}</text>`,
    `<text x="12" y="68" font-size="20" fill="#424242">${escapeXml(shorten(group, 56))}</text>`,
    renderMonths(input),
    renderTerms(input),
    `<text x="${center.x}" y="${center.y + 14}" text-anchor="middle" font-size="40" font-weight="600" fill="#1b1b1b">${year}</text>`,
    renderMarks(input),
    rows.svg,
    legend.svg,
    '</svg>',
  ].join('');
}
