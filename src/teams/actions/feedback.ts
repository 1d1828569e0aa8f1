import { z } from 'zod/v4';
import type { Card } from '../../cards/card.ts';
import { renderTemplate } from '../../cards/templates.ts';
import { redactText } from '../../privacy/redact-text.ts';
import { textsFor } from '../../texts/index.ts';
import type { ActionDefinition } from '../action.ts';
import type { BotContext } from '../bot-context.ts';
import { parseTurnButton } from '../turn-button.ts';
import type { Turn } from '../turn.ts';

const commentSchema = z.object({ comment: z.string().max(2_000).optional() });

/** Thumbs up and down below an answer, kept with how the question was read and not who asked. */
export function createFeedbackActions(context: BotContext): readonly ActionDefinition[] {
  const { stores, clock } = context;

  const keep = async (turn: Turn, data: unknown, verdict: 'up' | 'down', text?: string) => {
    const pressed = parseTurnButton(data);
    const { conversationId, tenantId } = turn.place;
    if (pressed === undefined) return undefined;
    const answered = { conversationId, activityId: pressed.turn };
    const asked = await stores.threads.findTurn(answered);
    if (asked === undefined) return undefined;
    const language = asked.language ?? 'sv';
    await stores.feedback.give(
      { ...answered, tenantId, personId: turn.person.aadObjectId ?? turn.person.id },
      {
        verdict,
        groupId: asked.groupId ?? '',
        language,
        givenAtMs: clock.nowMs(),
        ...(asked.query && { query: asked.query }),
        ...(text !== undefined && { text }),
      },
    );
    return { language, turnId: pressed.turn };
  };

  const tooOld = { kind: 'notice', text: textsFor.teams('sv').tooOld } as const;

  return [
    {
      verb: 'good',
      run: async (turn, data) => {
        const kept = await keep(turn, data, 'up');
        if (kept === undefined) return tooOld;
        return { kind: 'notice', text: textsFor.teams(kept.language).noted };
      },
    },
    {
      verb: 'bad',
      run: async (turn, data) => {
        const kept = await keep(turn, data, 'down');
        if (kept === undefined) return tooOld;
        const texts = textsFor.cards(kept.language);
        const { askWhatWasWrong, noted } = textsFor.teams(kept.language);
        const card = renderTemplate.feedback({
          label: texts.feedbackLabel,
          placeholder: texts.feedbackPlaceholder,
          submitTitle: texts.send,
          turn: kept.turnId,
        }) as Card;
        await turn.reply({ text: askWhatWasWrong, card });
        return { kind: 'done', notice: noted };
      },
    },
    {
      verb: 'comment',
      run: async (turn, data) => {
        const comment = commentSchema.safeParse(data).data?.comment?.trim() ?? '';
        const text = comment === '' ? undefined : redactText(comment).slice(0, 1_000);
        const kept = await keep(turn, data, 'down', text);
        if (kept === undefined) return tooOld;
        return { kind: 'replace', message: { text: textsFor.teams(kept.language).noted } };
      },
    },
  ];
}
