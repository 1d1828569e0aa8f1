import { accept, refuse } from '../core/result.ts';
import type { Result } from '../core/result.ts';
import type { WallTime } from './wall-time.ts';
import type { When, WhenRefusal } from './when.ts';
import { parseWhen } from './when-phrase.ts';
import type { WhenOptions } from './when-phrase.ts';

export type ReminderWish = { readonly when: When; readonly what: string };

export type ReminderWishRefusal =
  | WhenRefusal
  /** A time, but nothing to be reminded of. */
  | { readonly code: 'nothing-to-remind-of'; readonly proposals: readonly WallTime[] };

const polite = '(?:(?:kan|kunde|vill) du|snälla|(?:can|could|would) you|please)';
const verb = '(?:p[åa]m+in+a?|rem[ie]nd)';
const whom = '(?:oss|mig|gruppen|us|me|the group)';
const opening = new RegExp(`^\\s*(?:${polite}\\s+)?${verb}\\s+${whom},?\\s+`, 'iu');
const asked = new RegExp(`^\\s*${polite}|\\?\\s*$`, 'iu');
const joint = /\s+(?:om att|om|att|about|to|that)\s+/giu;

/** Whether the text is the command at all, understood or not. */
export function isReminderWish(text: string): boolean {
  return opening.test(text);
}

/** "Kan du påminna oss om vad som gäller?" is a question, unless it also says when. */
export const isAskedFor = (text: string): boolean => asked.test(text);

/**
 * `påminn oss <när> om <vad>` and `remind us <when> to <what>`, also with the parts in the other
 * order ("påminn oss om utbildningsplanen den 15 mars kl 9"). Since "om" both joins and begins a
 * time ("om två veckor om mötet"), the longest beginning that is a time wins.
 */
export function parseReminderWish(
  text: string,
  now: WallTime,
  options: WhenOptions,
): Result<ReminderWish, ReminderWishRefusal> {
  const wish = ` ${text.replace(opening, '').trim()} `;
  const cuts = [...wish.matchAll(new RegExp(joint.source, joint.flags))].reverse();
  let refusal: WhenRefusal | undefined;
  for (const cut of cuts) {
    const what = wish.slice(cut.index + cut[0].length).trim();
    const when = parseWhen(wish.slice(0, cut.index), now, options);
    if (when.ok && what !== '') return accept({ when: when.value, what });
    if (!when.ok && when.refusal.code !== 'not-understood') refusal ??= when.refusal;
  }
  const turned = parseTurned(wish, now, options);
  if (turned.ok) return turned;
  if (parseWhen(wish, now, options).ok) {
    return refuse({ code: 'nothing-to-remind-of', proposals: [] });
  }
  return refuse(refusal ?? turned.refusal);
}

/** What first, time last: the longest ending that is a time. */
function parseTurned(
  wish: string,
  now: WallTime,
  options: WhenOptions,
): Result<ReminderWish, WhenRefusal> {
  const opened = /^\s+(?:om att|om|att|about|to|that|of)\s+/iu.exec(wish);
  let refusal: WhenRefusal = { code: 'not-understood', proposals: [] };
  if (!opened) return refuse(refusal);
  const words = wish.slice(opened[0].length).trim().split(/\s+/u);
  for (let start = 1; start < words.length; start += 1) {
    const when = parseWhen(words.slice(start).join(' '), now, options);
    if (when.ok) return accept({ when: when.value, what: words.slice(0, start).join(' ') });
    if (refusal.code === 'not-understood') refusal = when.refusal;
  }
  return refuse(refusal);
}
