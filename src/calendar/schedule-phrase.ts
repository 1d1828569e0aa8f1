import type { ScheduleToken } from './schedule-tokens.ts';
import type { ScheduleUnit } from './schedule-unit.ts';

/** How a unit hangs on the one before it. */
export type Joint = 'first' | 'and' | 'or' | 'to' | 'detail';

export type JoinedUnit = { readonly unit: ScheduleUnit; readonly joint: Joint };

export type SchedulePhrase = {
  readonly units: readonly JoinedUnit[];
  /** What stands before the first unit, as far as it changes its meaning. */
  readonly bound?: 'from' | 'before' | 'after';
  readonly isOnwards: boolean;
  readonly isContinuous: boolean;
  readonly isUncertain: boolean;
  readonly isUnreadable: boolean;
};

type Reading = { readonly unit: ScheduleUnit; readonly next: number };

const yearAt = (tokens: readonly ScheduleToken[], at: number): { readonly year?: number } => {
  const token = tokens[at];
  return token?.kind === 'year' ? { year: token.year } : {};
};

function withYear(
  tokens: readonly ScheduleToken[],
  next: number,
  name: ScheduleUnit['name'],
): Reading {
  const year = yearAt(tokens, next);
  return { unit: { name, ...year }, next: year.year === undefined ? next : next + 1 };
}

/** "2024 maj", "2025 v 12": the year stands first, and no other follows. */
function yearFirst(tokens: readonly ScheduleToken[], at: number, year: number): Reading {
  const following = readUnit(tokens, at + 1, true);
  return following?.unit.year === undefined && following !== undefined
    ? { unit: { ...following.unit, year }, next: following.next }
    : { unit: { name: { kind: 'year' }, year }, next: at + 1 };
}

function readUnit(
  tokens: readonly ScheduleToken[],
  at: number,
  isAfterYear = false,
): Reading | undefined {
  const token = tokens[at];
  switch (token?.kind) {
    case 'part': {
      const reading = readUnit(tokens, at + 1, isAfterYear);
      return reading && { ...reading, unit: { ...reading.unit, part: token.part } };
    }
    case 'date': {
      const { day, month, year } = token;
      return { unit: { name: { kind: 'day', day, month }, year }, next: at + 1 };
    }
    case 'day': {
      const month = tokens[at + 1];
      if (month?.kind === 'month') {
        return withYear(tokens, at + 2, { kind: 'day', day: token.day, month: month.month });
      }
      // "1-15 maj 2024": the month stands with the second day.
      const isRange = month?.kind === 'to' && tokens[at + 2]?.kind === 'day';
      return isRange
        ? { unit: { name: { kind: 'day', day: token.day } }, next: at + 1 }
        : undefined;
    }
    case 'month': {
      const day = tokens[at + 1];
      return day?.kind === 'day'
        ? withYear(tokens, at + 2, { kind: 'day', day: day.day, month: token.month })
        : withYear(tokens, at + 1, token);
    }
    case 'season':
    case 'term':
    case 'quarter':
    case 'half':
    case 'week':
      return withYear(tokens, at + 1, token);
    case 'year':
      return isAfterYear ? undefined : yearFirst(tokens, at, token.year);
    default:
      return undefined;
  }
}

/** Groups the tokens of a schedule text into named times and what joins them. */
export function readSchedulePhrase(tokens: readonly ScheduleToken[]): SchedulePhrase {
  const units: JoinedUnit[] = [];
  const has = (kind: ScheduleToken['kind']) => tokens.some((token) => token.kind === kind);
  let joint: Joint | undefined;
  let bound: 'from' | 'before' | 'after' | undefined;
  for (let at = 0; at < tokens.length;) {
    const reading = readUnit(tokens, at);
    if (reading) {
      units.push({ unit: reading.unit, joint: units.length === 0 ? 'first' : (joint ?? 'and') });
      joint = undefined;
      at = reading.next;
      continue;
    }
    const { kind } = tokens[at] ?? { kind: 'unknown' };
    if (kind === 'to' || kind === 'or' || kind === 'detail') joint = kind;
    if (kind === 'and') joint ??= 'and';
    const isBound = kind === 'from' || kind === 'before' || kind === 'after';
    if (isBound && units.length === 0) bound = kind;
    at += 1;
  }
  return {
    units,
    ...(bound === undefined ? {} : { bound }),
    isOnwards: has('onwards'),
    isContinuous: has('continuous'),
    isUncertain: has('doubt') || has('or') || has('unknown') || hasStrayDay(tokens, units),
    isUnreadable: has('unreadable'),
  };
}

/** A number that belongs to no date: the text says more than we understood. */
function hasStrayDay(tokens: readonly ScheduleToken[], units: readonly JoinedUnit[]): boolean {
  const days = tokens.filter((token) => token.kind === 'day').length;
  const used = units.filter(({ unit }) => unit.name.kind === 'day').length;
  return days > used;
}
