import { isLocalDate } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** `HH:MM`, 24 hours. */
export type TimeOfDay = string;

/** What a clock on the wall shows. */
export type WallTime = { readonly date: LocalDate; readonly time: TimeOfDay };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}

export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Zones change their offset at whole quarters of an hour of UTC only, since 1972 at the least. */
const quarterMs = 900_000;
const latestOffsets = new Map<string, { readonly quarter: number; readonly offsetMs: number }>();

/** Wall clock less UTC, in milliseconds, at an instant. */
function offsetMsAt(instantMs: number, zone: string): number {
  const quarter = Math.floor(instantMs / quarterMs);
  const latest = latestOffsets.get(zone);
  if (latest?.quarter === quarter) return latest.offsetMs;
  const offsetMs = readOffsetMs(instantMs, zone);
  if (instantMs >= 0) latestOffsets.set(zone, { quarter, offsetMs });
  return offsetMs;
}

function readOffsetMs(instantMs: number, zone: string): number {
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(instantMs)
      .map((part) => [part.type, Number(part.value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wallMs = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
  return wallMs - Math.floor(instantMs / 1000) * 1000;
}

/** What the wall shows in the zone at an instant (milliseconds since 1970). */
export function toWallTime(instantMs: number, zone: string): WallTime {
  const shifted = new Date(instantMs + offsetMsAt(instantMs, zone)).toISOString();
  return { date: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/**
 * The instant at which the wall shows this. In the autumn night's doubled hour: the first of the
 * two. In the spring night's missing hour: as far after the gap as the time lies after its start.
 */
export function toInstantMs({ date, time }: WallTime, zone: string): number {
  if (!isLocalDate(date) || !isTimeOfDay(time)) throw new RangeError(`Not a time: ${date} ${time}`);
  const asUtcMs = Date.parse(`${date}T${time}:00Z`);
  const before = offsetMsAt(asUtcMs - 86_400_000, zone);
  const after = offsetMsAt(asUtcMs + 86_400_000, zone);
  const candidates = [before, after].map((offset) => asUtcMs - offset);
  const exact = candidates.filter((ms) => ms + offsetMsAt(ms, zone) === asUtcMs);
  return exact.length > 0 ? Math.min(...exact) : asUtcMs - before;
}

/** RFC 3339 with the zone's own offset, such as `2024-11-04T08:30:00+01:00`. */
export function formatRfc3339(instantMs: number, zone: string): string {
  const offsetMs = offsetMsAt(instantMs, zone);
  const wall = new Date(instantMs + offsetMs).toISOString().slice(0, 19);
  const minutes = Math.abs(offsetMs) / 60_000;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${wall}${offsetMs < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
