import type { TimeOfDay } from './wall-time.ts';
import { isTimeOfDay } from './wall-time.ts';

export type FoundTime =
  | { readonly kind: 'none'; readonly rest: string }
  | { readonly kind: 'time'; readonly time: TimeOfDay; readonly rest: string }
  | { readonly kind: 'impossible' };

const hourWords = 'ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** Parts of the day that people name instead of an hour. */
const named: readonly (readonly [RegExp, TimeOfDay])[] = [
  [/(?<!\p{L})(?:på|i) morse(?!\p{L})/u, '08:30'],
  [/(?<!\p{L})(?:på morgonen|in the morning|bitti)(?!\p{L})/u, '08:30'],
  [/(?<=\p{L}dag |\p{L}row )(?:morgon|morning)(?!\p{L})/u, '08:30'],
  [/(?<!\p{L})(?:på förmiddagen|i förmiddag)(?!\p{L})/u, '10:00'],
  [/(?<=\p{L}dag |morgon )förmiddag(?!\p{L})/u, '10:00'],
  [/(?<!\p{L})(?:vid lunch|till lunch|at noon|at lunch)(?!\p{L})/u, '12:00'],
  [
    /(?<!\p{L})(?:på eftermiddagen|i eftermiddag|in the afternoon|this afternoon)(?!\p{L})/u,
    '14:00',
  ],
  [/(?<=\p{L}dag |\p{L}day |morgon |\p{L}row )(?:eftermiddag|afternoon)(?!\p{L})/u, '14:00'],
];

const clock = new RegExp(
  [
    '(?<!\\p{L})(?:kl\\.?|klockan|at|@) ?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?: ?(?<half>am|pm|a\\.m\\.|p\\.m\\.))?(?![\\p{L}\\d/])',
    '(?<![\\d:.-])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?: ?(?<half>am|pm|a\\.m\\.|p\\.m\\.))?(?![\\d:])',
    '(?<![\\d:.-])(?<hour>\\d{1,2}) ?(?<half>am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})',
    // "torsdag 14.00"; with minutes that are months too it may be a date.
    '(?<=(?!den )\\p{L}{3} )(?<hour>\\d{1,2})\\.(?<minute>00|1[3-9]|[2-5]\\d)(?![\\d.:/])',
  ].join('|'),
  'u',
);

const spoken = new RegExp(
  `(?<!\\p{L})(?:(?:kl\\.?|klockan) )?(?<half>halv )?(?<word>${hourWords.join('|')})(?!\\p{L})`,
  'u',
);

function clockTime(groups: Record<string, string | undefined>): TimeOfDay {
  const isAfternoon = groups['half']?.startsWith('p') === true;
  const isMorning = groups['half']?.startsWith('a') === true;
  const said = Number(groups['hour']);
  const hour = isAfternoon && said < 12 ? said + 12 : isMorning && said === 12 ? 0 : said;
  return `${String(hour).padStart(2, '0')}:${groups['minute'] ?? '00'}`;
}

/** "kl halv tio" is 09:30; an hour before seven is taken as one of the afternoon. */
function spokenTime(groups: Record<string, string | undefined>): TimeOfDay {
  const isHalf = groups['half'] !== undefined;
  const said = hourWords.indexOf(groups['word'] ?? '') + 1;
  const hour = isHalf ? said - 1 : said;
  const ofDay = hour < 7 ? hour + 12 : hour;
  return `${String(ofDay).padStart(2, '0')}:${isHalf ? '30' : '00'}`;
}

/** Takes the time of day out of a phrase; what is left names the day. */
export function findTimeOfDay(text: string): FoundTime {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d)t(?=\d\d:)/gu, '$1 ');
  const isSpoken = /(?<!\p{L})(?:kl\.?|klockan) (?!\d)|(?<!\p{L})halv /u.test(lower);
  const match = clock.exec(lower) ?? (isSpoken ? spoken.exec(lower) : null);
  if (match?.groups) {
    const time =
      match.groups['word'] === undefined ? clockTime(match.groups) : spokenTime(match.groups);
    const rest = lower.replace(match[0], ' ');
    return isTimeOfDay(time) ? { kind: 'time', time, rest } : { kind: 'impossible' };
  }
  for (const [pattern, time] of named) {
    if (pattern.test(lower)) {
      const isToday = /i (?:förmiddag|eftermiddag)|this afternoon/u.test(lower);
      return { kind: 'time', time, rest: lower.replace(pattern, isToday ? ' idag ' : ' ') };
    }
  }
  return { kind: 'none', rest: lower };
}
