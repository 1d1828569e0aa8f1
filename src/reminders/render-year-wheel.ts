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

const size = { width: 1120, height: 680 };
const center = { x: 330, y: 370 };
const radius = { outer: 285, months: 245, marks: 215, terms: 120, hub: 92 };
const markRadius = 13;
const mostRows = 20;

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
      `<text x="${middle.x}" y="${middle.y + 5}" text-anchor="middle" font-size="15" fill="#1b1b1b">${escapeXml(texts.month(index + 1).slice(0, 3))}</text>`,
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
      return [
        `<path d="${ring}" fill="#b9d3ea"><title>${escapeXml(label)}</title></path>`,
        `<text x="${middle.x}" y="${middle.y + 5}" text-anchor="middle" font-size="14" fill="#1b1b1b">${escapeXml(short)}</text>`,
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
      const candidates = [0, -0.125, 0.125, -0.25].flatMap((turn) =>
        [0, 1, 2, 3].map((step) =>
          pointAt(angle + turn, radius.marks - step * (markRadius * 2 + 2)),
        ),
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
    `<text x="${point.x}" y="${point.y + 4.5}" text-anchor="middle" font-size="13" font-weight="600" fill="#ffffff">${number}</text></g>`,
  ].join('');
}

function renderList({ entries, language }: WheelInput): string {
  const texts = reminderTextsFor(language);
  const [x, top, step] = [665, 118, 26];
  const text = (column: number, y: number, words: string, extra = '') =>
    `<text x="${column}" y="${y}" font-size="14" fill="#1b1b1b"${extra}>${escapeXml(words)}</text>`;
  if (entries.length === 0) return text(x, top, texts.wheelEmpty);
  const rows = entries.slice(0, mostRows).map((entry, index) => {
    const y = top + index * step;
    return [
      renderMark({ x, y: y - 5 }, index + 1, entry, 11),
      text(x + 22, y, entry.dateLabel, ' font-weight="600"'),
      text(x + 132, y, shorten(entry.label, 44)),
    ].join('');
  });
  const left = entries.length - mostRows;
  const more = left > 0 ? [text(x + 22, top + mostRows * step, texts.wheelMore(left))] : [];
  return [...rows, ...more].join('');
}

function renderLegend({ entries, language }: WheelInput): string {
  const texts = reminderTextsFor(language);
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds
    .map((kind, index) => {
      const x = 665 + index * 150;
      return `<circle cx="${x}" cy="${size.height - 26}" r="7" fill="${colours[kind]}"/><text x="${x + 13}" y="${size.height - 21}" font-size="13" fill="#1b1b1b">${escapeXml(shorten(texts.kindNames[kind], 19))}</text>`;
    })
    .join('');
}

/** The group's year as a wheel (årshjul): months around, terms inside, numbered checkpoints. */
export function renderYearWheel(input: WheelInput): string {
  const texts = reminderTextsFor(input.language);
  const { year, group, entries } = input;
  const description = texts.wheelDescription(year, group, entries.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" font-family="'Segoe UI', 'DejaVu Sans', Arial, sans-serif">`,
    `<title>${escapeXml(description)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    `<text x="40" y="46" font-size="26" font-weight="600" fill="#1b1b1b">${escapeXml(texts.wheelTitle(year))}</text>`,
    `<text x="40" y="72" font-size="16" fill="#424242">${escapeXml(shorten(group, 90))}</text>`,
    renderMonths(input),
    renderTerms(input),
    `<text x="${center.x}" y="${center.y + 12}" text-anchor="middle" font-size="34" font-weight="600" fill="#1b1b1b">${year}</text>`,
    renderMarks(input),
    renderList(input),
    renderLegend(input),
    '</svg>',
  ].join('');
}
