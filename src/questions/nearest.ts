import { nameQuery } from './answers/describe-query.ts';
import { renderQuery } from './answers/render-query.ts';
import type { FrameInput } from './frames/candidate.ts';
import { nearestTopics } from './frames/topic-frame.ts';
import type { Suggestion } from './reply.ts';

const mostOffered = 2;

/** What the sources do say on a subject of the question, where they do not say what was asked. */
export function nearestAnswers(input: FrameInput): readonly Suggestion[] {
  const { directory, bound, reading } = input;
  const { language } = reading;
  const offered: Suggestion[] = [];
  for (const { query } of nearestTopics(input)) {
    if (offered.length === mostOffered) break;
    const title = nameQuery(query, language, directory);
    if (offered.some((one) => one.title === title)) continue;
    if (renderQuery({ query, language, directory, bound })?.kind !== 'found') continue;
    offered.push({ title, text: title, query });
  }
  return offered;
}
