import type { Card } from '../cards/card.ts';
import { renderButtons } from '../cards/render-buttons.ts';
import { renderText } from '../cards/render-block.ts';
import type { Language } from '../core/language.ts';
import { textsFor } from '../texts/index.ts';
import type { BotContext } from './bot-context.ts';
import { suggestGroup } from './suggest-group.ts';
import type { Turn } from './turn.ts';

/** Kept among the turns of the place, as what has been done there. */
const offerId = 'bind-offer';

/** True for the first question in a place, however many arrive at once. */
export async function claimBindOffer(
  { stores, clock }: BotContext,
  { place: { conversationId } }: Turn,
): Promise<boolean> {
  const key = { conversationId, activityId: offerId };
  if ((await stores.threads.findTurn(key)) !== undefined) return false;
  const turn = { kind: 'command', handledAtMs: clock.nowMs() } as const;
  return (await stores.threads.claimTurn({ ...key, turn })).ok;
}

/** Says that nobody is "we" here, and offers the group that the channel is named after, or a choice. */
export function renderBindOffer({ directory }: BotContext, turn: Turn, language: Language): Card {
  const cards = textsFor.cards(language);
  const group = suggestGroup(directory, turn.place);
  const choose = {
    title: group === undefined ? cards.bindHere : cards.otherGroup,
    verb: 'choose-group',
    data: { language },
  };
  return renderButtons(
    [renderText(textsFor.binding(language)[turn.place.scope].offer, { isSubtle: true })],
    group === undefined
      ? [choose]
      : [
          {
            title: cards.bindTo(group.name),
            verb: 'bind',
            data: { group: group.id, seen: '', language, beside: 'answer' },
          },
          choose,
        ],
  );
}
