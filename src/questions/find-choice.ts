import type { Choice } from './ask-back.ts';
import { fold } from './words/fold.ts';

const ordinals: readonly RegExp[] = [
  /^(1|ett|forsta|first|one)$/,
  /^(2|tva|andra|second|two)$/,
  /^(3|tre|tredje|third|three)$/,
];
/** Words around a choice that is typed: "den om utbildningen", "the second one". */
const around = /^(den|det|dem|om|jag|menar|med|alternativ|nummer|nr|the|one|about|i|mean|number)$/;

/** Which of the offered readings a typed text chooses: by name, by number, or by words of one alone. */
export function findChoice(text: string, choices: readonly Choice[]): Choice | undefined {
  if (choices.length === 0) return undefined;
  const line = toLine(text);
  const named = choices.find(({ title }) => toLine(title) === line);
  if (named !== undefined) return named;
  const words = line.split(' ').filter((word) => !around.test(word));
  const [only] = words.length === 0 ? line.split(' ') : words;
  if (words.length <= 1 && only !== undefined) {
    const at = ordinals.findIndex((ordinal) => ordinal.test(only));
    if (at >= 0) return choices[at];
  }
  if (words.length === 0) return undefined;
  const holding = choices.filter(({ title }) => {
    const held = toLine(title).split(' ');
    return words.every((word) => held.includes(word));
  });
  return holding.length === 1 ? holding[0] : undefined;
}

const toLine = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
