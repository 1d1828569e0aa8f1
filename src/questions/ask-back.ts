import { nameQuery } from './answers/describe-query.ts';
import { renderQuery } from './answers/render-query.ts';
import type { FrameInput } from './frames/candidate.ts';
import type { Query } from './query.ts';
import type { Understood } from './understand.ts';

/** One reading to choose: its name in the reader's language, and what it asks. */
export type Choice = { readonly title: string; readonly query: Query };

/** A best reading that explains this much of the question is answered, whatever comes second. */
const surelyRead = 0.8;
/** Readings this close are a toss-up: calibrated on the question sets, ADR 0013. */
const nearlyEqual = 0.99;
const mostChoices = 3;

/**
 * The readings to choose among where the best is no better than the next and they differ in
 * subject and in answer; undefined where the best one is to be answered.
 */
export function findChoices(
  { candidate: best, rendered, others }: Understood,
  { reading, bound, directory }: FrameInput,
): readonly Choice[] | undefined {
  const { language } = reading;
  if (rendered.kind !== 'found' || best.score >= surelyRead) return undefined;
  const asked = new Set(figuresOf(reading.line));
  const answers = [rendered.headline];
  const choices: Choice[] = [toChoice(best.query)];
  for (const { query, score } of others) {
    if (score < best.score * nearlyEqual || choices.length === mostChoices) break;
    if (choices.some((choice) => isOneSubject(choice.query, query))) continue;
    const other = renderQuery({ query, language, directory, bound });
    if (other?.kind !== 'found') continue;
    if (answers.some((answer) => saysTheSame(answer, other.headline, asked))) continue;
    answers.push(other.headline);
    choices.push(toChoice(query));
  }
  const titles = new Set(choices.map(({ title }) => title));
  return choices.length > 1 && titles.size === choices.length ? choices : undefined;

  function toChoice(query: Query): Choice {
    return { title: nameQuery(query, language, directory), query };
  }
}

/** Tables of one kind differ in place alone, and steps of the ladder are all on one matter. */
const isOneSubject = (one: Query, other: Query): boolean =>
  one.topic === other.topic ||
  ['table:', 'ladder'].some((kind) => [one, other].every(({ topic }) => topic.startsWith(kind)));

/** Two answers with the same figures, the question's own aside, leave nothing to choose. */
function saysTheSame(one: string, other: string, asked: ReadonlySet<string>): boolean {
  if (one === other) return true;
  const told = (text: string): string =>
    figuresOf(text)
      .filter((figure) => !asked.has(figure))
      .join(' ');
  return told(one) !== '' && told(one) === told(other);
}

const figuresOf = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
