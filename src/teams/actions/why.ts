import { renderButtons } from '../../cards/render-buttons.ts';
import { renderList, renderText } from '../../cards/render-block.ts';
import type { Language } from '../../core/language.ts';
import type { Explanation } from '../../questions/reply.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionDefinition } from '../action.ts';
import type { BotContext } from '../bot-context.ts';
import { parseTurnButton } from '../turn-button.ts';

const mostFacts = 12;

/** "Varför?": how the question was read, and what the answer rests on. */
export const createWhyAction = (context: BotContext): ActionDefinition => ({
  verb: 'why',
  run: async (turn, data) => {
    const pressed = parseTurnButton(data);
    const { conversationId } = turn.place;
    const asked =
      pressed &&
      (await context.stores.threads.findTurn({ conversationId, activityId: pressed.turn }));
    const language = asked?.language ?? 'sv';
    const texts = textsFor.teams(language);
    if (asked === undefined) return { kind: 'notice', text: texts.tooOld };
    if (asked.query === undefined) return { kind: 'notice', text: texts.whyNothing };
    const { readAs, facts, notes, settings } = context.answerer.explain(asked.query, language);
    const documents = groupFacts(context, facts.slice(0, mostFacts), language);
    await turn.reply({
      text: readAs,
      card: renderButtons(
        [
          ...(documents.length === 0
            ? [renderText(texts.whyNoFact)]
            : [renderText(texts.whyFacts, { isHeading: true })]),
          ...documents.flatMap(({ document, lines }) => [
            renderText(document, { isSubtle: true }),
            renderList(lines),
          ]),
          ...(settings.length === 0
            ? []
            : [renderText(texts.whySettings, { isHeading: true }), renderList(settings)]),
          ...notes.map((note) => renderText(note, { isSubtle: true })),
        ],
        [],
      ),
    });
    return { kind: 'done', notice: texts.answered };
  },
});

type Facts = Explanation['facts'];

/** Each document once, with the facts that stand in it and their sections. */
function groupFacts(
  { directory }: BotContext,
  facts: Facts,
  language: Language,
): { document: string; lines: string[] }[] {
  const documents = new Map<string, string[]>();
  for (const { text, citation } of facts) {
    const { source, section, date } = directory.citeSource(citation);
    const document = `${textsFor.cards(language).source}: ${source.title}${date === undefined ? '' : ` (${date})`}`;
    const lines = documents.get(document) ?? [];
    const line = `${text} (${section})`;
    if (!lines.includes(line)) lines.push(line);
    documents.set(document, lines);
  }
  return [...documents].map(([document, lines]) => ({ document, lines }));
}
