import type { Concept } from './lexicon/concept-words.ts';
import { has, positionsOf, type Reading, type Token } from './reading/reading.ts';

/** Words that show the kind of question weigh less than the words that show its subject. */
const questionConcepts: readonly Concept[] = [
  'who', 'when', 'howMany', 'howOften', 'where', 'result', 'indicator', 'share', 'schedule',
  'meaning', 'sum', 'max', 'min', 'compare', 'our', 'other', 'meet', 'member', 'why', 'municipality',
  'delregion', 'receive', 'level',
]; // prettier-ignore
const questionWeight = 1.2;

/** Words that must be answered to: no fact about them means no answer. */
const demandingConcepts: readonly Concept[] = ['cost', 'contact', 'nextMeeting', 'untold'];
const demandingWeight = 9;

const placeWeight = 2.5;

/** "På vilken adress hölls mötet?" asks for nobody's address. */
export const ofVenue =
  / (adress\w*|address) (\w+ ){0,6}(mote|motet|traffen|workshop\w*|holls|meeting|held) /;

/** Weights of a question's words, by position: its information, from which shares are taken. */
export function weighQuestion(reading: Reading): readonly number[] {
  const question = new Set(positionsOf(reading, ...questionConcepts));
  // "Vem ringer in oss?" asks for no telephone number.
  const otherwise = new Set(positionsOf(reading, 'convene', 'deviation', 'assign'));
  const demanding = new Set(
    positionsOf(
      reading,
      ...demandingConcepts.filter((one) => one !== 'nextMeeting' || !has(reading, 'convene')),
    ).filter((at) => !otherwise.has(at)),
  );
  if (ofVenue.test(reading.line)) demanding.clear();
  const places = new Set(
    [...reading.municipalities, ...reading.delregions].flatMap(({ positions }) => positions),
  );
  return reading.tokens.map((token) => weigh(token, { question, demanding, places }));
}

/** Positions of the words that show the subject: neither question words nor places. */
export function subjectPositions(reading: Reading): readonly number[] {
  const aside = new Set([
    ...positionsOf(
      reading,
      ...questionConcepts,
      'who',
      'chair',
      'convene',
      'howOften',
      'responsible',
    ),
    ...[...reading.municipalities, ...reading.delregions].flatMap(({ positions }) => positions),
  ]);
  return reading.tokens
    .filter(({ at, isStopWord, isAside }) => !isStopWord && !isAside && !aside.has(at))
    .map(({ at }) => at);
}

type Positions = Record<'question' | 'demanding' | 'places', ReadonlySet<number>>;

function weigh({ at, weight, isStopWord }: Token, positions: Positions): number {
  if (positions.demanding.has(at)) return demandingWeight;
  if (positions.places.has(at)) return placeWeight;
  if (isStopWord) return 0;
  return positions.question.has(at) ? Math.min(weight, questionWeight) : weight;
}

/** Which share (0–1) of a question's information the explained positions hold. */
export function shareOf(weights: readonly number[], explained: (at: number) => number): number {
  let sum = 0;
  let found = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    found += weight * explained(at);
  }
  return sum === 0 ? 0 : found / sum;
}
