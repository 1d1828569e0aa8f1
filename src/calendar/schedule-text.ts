import { addDays } from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import { readSchedulePhrase } from './schedule-phrase.ts';
import type { Joint, JoinedUnit } from './schedule-phrase.ts';
import { readScheduleTokens } from './schedule-tokens.ts';
import { findInterval, precisions } from './schedule-unit.ts';
import type { Interval, Precision } from './schedule-unit.ts';

export type Schedule =
  | {
      readonly kind: 'parsed';
      readonly raw: string;
      /** Absent: since always, as in "före sommaren 2025". */
      readonly from?: LocalDate;
      /** The last day; what the schedule is for is due then. Absent: no end is told. */
      readonly to?: LocalDate;
      /** Of the end, which is what is due. */
      readonly precision: Precision;
      /** The separate times that the text names, each due at its own end; none when open. */
      readonly parts: readonly Interval[];
      /** No end is told: "tills vidare", "från våren 2025". */
      readonly isOpen: boolean;
      /** The text doubts ("ev", "eller") or says more than was understood. */
      readonly isUncertain: boolean;
    }
  | { readonly kind: 'unparsed'; readonly raw: string };

type Placed = { readonly interval: Interval; readonly joint: Joint };

/**
 * The time that a plan's own words name ("Våren 2024", "September 2024 – februari 2025",
 * "vt – 25"). A day is never invented: the interval is as wide as the words are, and what is due
 * in it is due at its end. Words that name no time, or none with a year, stay unparsed.
 */
export function parseSchedule(raw: string): Schedule {
  const phrase = readSchedulePhrase(readScheduleTokens(raw));
  const unparsed: Schedule = { kind: 'unparsed', raw };
  if (phrase.isUnreadable) return unparsed;
  if (phrase.units.length === 0) {
    if (!phrase.isContinuous && !phrase.isOnwards) return unparsed;
    const isUncertain = phrase.isUncertain;
    return { kind: 'parsed', raw, precision: 'year', parts: [], isOpen: true, isUncertain };
  }
  const placed = placeUnits(phrase.units);
  const joined = placed && joinIntervals(refine(placed));
  if (!joined) return unparsed;
  const parts = phrase.isUncertain ? [hullOf(joined)] : joined;
  const hull = hullOf(parts);
  const { precision } = hull;
  const rest = { kind: 'parsed', raw, precision, isUncertain: phrase.isUncertain } as const;
  if (phrase.bound === 'before') {
    const to = addDays(hull.from, -1);
    return { ...rest, to, parts: [{ from: to, to, precision }], isOpen: false };
  }
  if (phrase.bound === 'after') {
    return { ...rest, from: addDays(hull.to, 1), parts: [], isOpen: true };
  }
  const isRange = placed.some(({ joint }) => joint === 'to');
  if (phrase.isOnwards || (phrase.bound === 'from' && !isRange)) {
    return { ...rest, from: hull.from, parts: [], isOpen: true };
  }
  return { ...rest, from: hull.from, to: hull.to, parts, isOpen: false };
}

/** Gives every unit a year, its own or its neighbour's, and with it its days. */
function placeUnits(units: readonly JoinedUnit[]): readonly Placed[] | undefined {
  const placed: (Placed | undefined)[] = units.map(() => undefined);
  const place = (index: number, year: number) => {
    const joined = units[index];
    if (!joined) return undefined;
    const interval = findInterval(withMonthOfNext(units, index), year);
    return interval && { interval, joint: joined.joint };
  };
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const own = units[index]?.unit.year;
    const next = placed[index + 1];
    const year = own ?? (next && Number(next.interval.to.slice(0, 4)));
    if (year === undefined) continue;
    const candidate = place(index, year);
    const isTooLate =
      own === undefined &&
      next?.joint === 'to' &&
      candidate &&
      candidate.interval.from > next.interval.to;
    placed[index] = isTooLate ? place(index, year - 1) : candidate;
    if (!placed[index]) return undefined;
  }
  for (let index = 1; index < units.length; index += 1) {
    const previous = placed[index - 1];
    if (placed[index] || !previous) continue;
    const year = Number(previous.interval.to.slice(0, 4));
    const candidate = place(index, year);
    const isBackwards = candidate && candidate.interval.to < previous.interval.from;
    const isDetail = candidate?.joint === 'detail' || isWithinAny(candidate, placed, index);
    placed[index] = isBackwards && !isDetail ? place(index, year + 1) : candidate;
    if (!placed[index]) return undefined;
  }
  const all = placed.filter((entry) => entry !== undefined);
  return all.length === units.length ? all : undefined;
}

function withMonthOfNext(units: readonly JoinedUnit[], index: number): JoinedUnit['unit'] {
  const unit = units[index]?.unit ?? { name: { kind: 'year' } };
  const next = units[index + 1]?.unit.name;
  const lacksMonth = unit.name.kind === 'day' && unit.name.month === undefined;
  return lacksMonth && next?.kind === 'day' && next.month !== undefined
    ? { ...unit, name: { ...unit.name, month: next.month } }
    : unit;
}

function isWithinAny(
  candidate: Placed | undefined,
  placed: readonly (Placed | undefined)[],
  end: number,
): boolean {
  return placed
    .slice(0, end)
    .some((other) => candidate && other && contains(other.interval, candidate.interval));
}

const contains = (outer: Interval, inner: Interval) =>
  outer.from <= inner.from && inner.to <= outer.to;

/**
 * "Våren och hösten 2024 – maj, september och november": what follows the dash, the colon or the
 * parenthesis lies inside what stands before it and is finer, so it takes its place.
 */
function refine(placed: readonly Placed[]): readonly Placed[] {
  const at = placed.findIndex(({ joint }, index) => {
    if (joint !== 'to' && joint !== 'detail') return false;
    const outer = placed.slice(0, index);
    return placed
      .slice(index)
      .every(({ interval: inner }) =>
        outer.some(
          ({ interval }) =>
            contains(interval, inner) &&
            precisions.indexOf(inner.precision) < precisions.indexOf(interval.precision),
        ),
      );
  });
  return at === -1
    ? placed
    : placed.slice(at).map((entry, index) => (index === 0 ? { ...entry, joint: 'first' } : entry));
}

/** "A – B" becomes one interval; everything else stays by itself. */
function joinIntervals(placed: readonly Placed[]): readonly Interval[] | undefined {
  const joined: Interval[] = [];
  for (const { interval, joint } of placed) {
    const start = joint === 'to' ? joined.pop() : undefined;
    if (start && start.from > interval.to) return undefined;
    joined.push(start ? { ...interval, from: start.from } : interval);
  }
  return joined;
}

function hullOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce((hull, interval) => ({
    from: interval.from < hull.from ? interval.from : hull.from,
    to: interval.to > hull.to ? interval.to : hull.to,
    precision: interval.to >= hull.to ? interval.precision : hull.precision,
  }));
}
