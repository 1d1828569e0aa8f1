import type { Language } from '../core/language.ts';
import { calendarTextsFor } from '../calendar/calendar-texts.ts';
import { daysBetween, localDate, monthOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { schoolTerm } from '../calendar/terms.ts';
import type { ObligationKind } from './obligation.ts';
import type { WheelEntry } from './year-wheel.ts';

type WheelInput = {
  readonly year: number;
  readonly entries: readonly WheelEntry[];
  readonly language: Language;
};

/** The most that are drawn: those after them stand in the list only. */
export const mostMarks = 20;

const size = 600;
const center = { x: 300, y: 300 };
const radius = { outer: 290, months: 246, marks: 220, terms: 128, hub: 88 };
const markRadius = 16;

/** Large areas without blended edges: a picture that travels in a card must be small. */
const sharp = 'shape-rendering="crispEdges"';

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
      `<path ${sharp} d="${ring}" fill="${isQuiet ? '#d0d0d0' : '#dce8f3'}" stroke="#ffffff" stroke-width="2"/>`,
      `<path ${sharp} d="${field}" fill="${isQuiet ? '#ececec' : '#f7f9fb'}" stroke="#d5dde5"/>`,
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
      const short = season === 'spring' ? texts.springTermShort : texts.autumnTermShort;
      const middle = pointAt((from + to) / 2, (radius.hub + radius.terms) / 2);
      const turn = season === 'spring' ? 90 : -90;
      return [
        `<path ${sharp} d="${ring}" fill="#b9d3ea"/>`,
        `<text transform="translate(${middle.x} ${middle.y}) rotate(${turn})" dy="7" text-anchor="middle" font-size="20" fill="#1b1b1b">${escapeXml(short)}</text>`,
      ].join('');
    })
    .join('');
}

/** Marks of days close to each other step inwards, so that every figure can be read. */
function renderMarks({ entries, year }: WheelInput): string {
  const placed: { x: number; y: number }[] = [];
  return entries
    .slice(0, mostMarks)
    .map((entry, index) => {
      const angle = angleOf(entry.date, year);
      // Inwards first, then a little earlier, at last a little later.
      const candidates = [0, -0.16, -0.32, 0.16, 0.32].flatMap((turn) =>
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

function renderMark({ x, y }: { x: number; y: number }, number: number, { kind }: WheelEntry) {
  return [
    `<circle cx="${x}" cy="${y}" r="${markRadius}" fill="${colours[kind]}"/>`,
    `<text x="${x}" y="${y + 6}" text-anchor="middle" font-size="17" font-weight="600" fill="#ffffff">${number}</text>`,
  ].join('');
}

/** The group's year as a wheel (årshjul), as SVG: months around, terms inside, numbered checkpoints. */
export function renderYearWheel(input: WheelInput): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">`,
    `<rect width="${size}" height="${size}" fill="#ffffff"/>`,
    renderMonths(input),
    renderTerms(input),
    `<text x="${center.x}" y="${center.y + 14}" text-anchor="middle" font-size="40" font-weight="600" fill="#1b1b1b">${input.year}</text>`,
    renderMarks(input),
    '</svg>',
  ].join('');
}
