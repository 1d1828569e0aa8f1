import type { Answerer, Asked, Question } from './ask.ts';

/** Questions kept by default: what a busy hour repeats, a few megabytes at most. */
const usualSize = 500;
/** Longer questions are rarely asked twice. */
const maxTextLength = 200;

/**
 * The same question in the same place has the same answer: asking is pure, so the latest answers
 * are kept. The least recently asked goes first.
 */
export function rememberAnswers(answerer: Answerer, size = usualSize): Answerer {
  const kept = new Map<string, Asked>();
  return {
    ...answerer,
    ask: (question) => {
      if (question.text.length > maxTextLength) return answerer.ask(question);
      const key = keyOf(question);
      const found = kept.get(key);
      if (found !== undefined) {
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const asked = answerer.ask(question);
      kept.set(key, asked);
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
      return asked;
    },
  };
}

const keyOf = ({ text, groupId, context, language, query }: Question): string =>
  JSON.stringify([text, groupId, context, language, query]);
