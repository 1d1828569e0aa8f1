import { createHash } from 'node:crypto';
import {
  isAskedFor,
  isReminderWish,
  parseReminderWish,
} from '../../../calendar/reminder-phrase.ts';
import { renderMoment } from '../../../calendar/render-date.ts';
import { toWallTime } from '../../../calendar/wall-time.ts';
import { renderButtons } from '../../../cards/render-buttons.ts';
import type { Language } from '../../../core/language.ts';
import { postingTimeOf } from '../../../reminders/posting-days.ts';
import type { CommandDefinition } from '../../command.ts';
import type { Turn } from '../../turn.ts';
import { authoriseGroupHere, type CommandParts } from '../command-parts.ts';
import { guardText } from '../guard-text.ts';
import { listComing } from '../list-coming.ts';
import { loadFacts } from '../load-facts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import { renderWhen, renderWhenRefusal } from '../render-when.ts';
import { listOwnButtons } from './own-reminders.ts';

const languageOfWish = (text: string): Language =>
  /^\s*(?:rem[ie]nd|can|could|would|please)/iu.test(text) ? 'en' : 'sv';

/** The same message makes the same reminder. */
const createReminderId = (turn: Turn): string =>
  createHash('sha256')
    .update(`${turn.place.conversationId}\n${turn.activityId}`)
    .digest('base64url')
    .slice(0, 24);

/** `påminn oss <när> om <vad>`, `remind us <when> to <what>`. */
export function createRemindUsCommand(parts: CommandParts): CommandDefinition {
  const { context, replan } = parts;
  const { clock, settings, stores } = context;

  const save = async (turn: Turn, text: string, language: Language) => {
    const texts = reminderCardTextsFor(language);
    const group = await authoriseGroupHere(parts, turn, language);
    if (!group.ok) return { text: group.refusal };
    const { tenantId } = turn.place;
    const tenant = await loadFacts(context, tenantId);
    const now = toWallTime(clock.nowMs(), settings.zone);
    const defaultTime = postingTimeOf(group.value.id, tenant.facts.settings);
    const wish = parseReminderWish(text, now, { defaultTime });
    if (!wish.ok) return { text: renderWhenRefusal(wish.refusal, language) };
    const guarded = guardText(wish.value.what);
    if (!guarded.ok) {
      const isEmpty = guarded.refusal === 'empty';
      return { text: isEmpty ? texts.whenRefused['nothing-to-remind-of'] : texts.identityNumber };
    }
    const { when } = wish.value;
    const { text: what, isMasked } = guarded.value;
    const id = createReminderId(turn);
    await stores.customs.create(tenantId, id, {
      groupId: group.value.id,
      timeVersion: 1,
      what,
      when,
      createdOn: now.date,
      createdAtMs: clock.nowMs(),
      createdBy: turn.person.aadObjectId ?? turn.person.id,
    });
    await replan(tenantId, group.value.id);
    const moved = await findMovedMoment(parts, turn, group.value.id, id, language);
    return {
      text: [
        texts.ownSaved(what, renderWhen(when, language)),
        ...(moved === undefined || when.kind === 'recurring' || moved === renderWhen(when, language)
          ? []
          : [texts.ownSavedMoved(moved)]),
        ...(isMasked ? [texts.masked] : []),
      ].join(' '),
      card: renderButtons([], listOwnButtons(id, undefined, language)),
    };
  };

  return {
    name: 'remind-us',
    parse: (text) => {
      if (!isReminderWish(text)) return undefined;
      const argument = text.replace(/[.!?]+\s*$/u, '');
      const now = toWallTime(clock.nowMs(), settings.zone);
      const hasTime = () => parseReminderWish(argument, now, settings).ok;
      return isAskedFor(text) && !hasTime()
        ? undefined
        : { language: languageOfWish(text), argument };
    },
    run: async (turn, { argument, language }) => turn.reply(await save(turn, argument, language)),
  };
}

/** When the reminder first comes: on a working day within the hours. */
async function findMovedMoment(
  { context }: CommandParts,
  turn: Turn,
  groupId: string,
  customId: string,
  language: Language,
): Promise<string | undefined> {
  const tenant = await loadFacts(context, turn.place.tenantId);
  const group = context.directory.getGroup(groupId);
  const first = listComing(context, tenant, group).find(({ items }) =>
    items.some(
      ({ occurrence: { obligation } }) =>
        obligation.target.kind === 'custom' && obligation.target.customId === customId,
    ),
  );
  return first && renderMoment(toWallTime(first.atMs, context.settings.zone), language);
}
