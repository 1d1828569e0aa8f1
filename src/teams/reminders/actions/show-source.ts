import { renderDate } from '../../../calendar/render-date.ts';
import { toWallTime } from '../../../calendar/wall-time.ts';
import { renderReminderDigest } from '../../../cards/reminder-digest.ts';
import type { Language } from '../../../core/language.ts';
import { reminderTextsFor } from '../../../reminders/reminder-texts.ts';
import type { ActionDefinition } from '../../action.ts';
import { findPressed, type Pressed } from '../find-pressed.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import type { ReminderContext } from '../reminder-context.ts';
import { renderDelivery } from '../render-delivery.ts';

/** The plan's own row behind a reminder, with what groups have recorded since. */
async function listActivityLines(
  { directory, stores, settings }: ReminderContext,
  tenantId: string,
  activityId: string,
  language: Language,
): Promise<readonly string[]> {
  const texts = reminderCardTextsFor(language);
  const activity = directory.byId.activities.get(activityId);
  const recorded = await stores.results.list(tenantId, activityId);
  const label = (name: string, text: string | undefined) =>
    text === undefined ? [] : [`${name}: ${text}`];
  return [
    ...label(texts.activity, (activity?.delregional ?? activity?.central)?.[language]),
    ...label(texts.schedule, activity?.schedule?.text[language]),
    ...label(texts.responsible, activity?.responsible?.text[language]),
    ...(activity?.indicators ?? []).flatMap(({ text }) => label(texts.indicator, text[language])),
    ...(activity?.results ?? []).flatMap(({ text }) => label(texts.resultInPlan, text[language])),
    ...recorded.map(({ text, recordedByName, recordedAtMs }) => {
      const on = renderDate(toWallTime(recordedAtMs, settings.zone).date, language);
      return `${texts.recordedResult}: ${texts.recordedBy(text, recordedByName, on)}`;
    }),
  ];
}

function listSources(
  { directory }: ReminderContext,
  { obligation, seen }: Pressed,
): readonly string[] {
  const { language } = seen.record;
  const texts = reminderCardTextsFor(language);
  if (obligation.kind === 'custom') return [texts.sourceOwn];
  if (obligation.kind === 'deviation') return [texts.sourceCase];
  if (obligation.citations.length === 0) return [texts.sourceNone];
  return obligation.citations.map((citation) => {
    const { source, section } = directory.citeSource(citation);
    const date = source.date === undefined ? '' : ` (${source.date})`;
    return reminderTextsFor(language).source(`${source.title}${date}`, section);
  });
}

/** «Visa underlag»: for the one who asks; and the way from page to page and back. */
export function createShowActions(context: ReminderContext): readonly ActionDefinition[] {
  return [
    {
      verb: 'reminder-source',
      run: async (turn, data) => {
        const pressed = await findPressed(context, turn, data);
        if (!pressed.ok) return { kind: 'notice', text: pressed.refusal };
        const { seen, obligation, page, item } = pressed.value;
        const { language } = seen.record;
        const { tenantId } = turn.place;
        const { target } = obligation;
        const lines =
          target.kind === 'activity'
            ? await listActivityLines(context, tenantId, target.activityId, language)
            : obligation.details.map((detail) => detail[language]);
        const texts = reminderCardTextsFor(language);
        return {
          kind: 'show',
          message: {
            text: obligation.subject[language],
            card: renderReminderDigest({
              notes: [],
              headings: [],
              items: [
                {
                  kindName: reminderTextsFor(language).kindNames[obligation.kind],
                  title: obligation.subject[language],
                  lines,
                  sources: listSources(context, pressed.value),
                  buttons: [
                    {
                      title: texts.back,
                      verb: 'reminder-page',
                      data: { delivery: seen.id, item, page },
                    },
                  ],
                },
              ],
              paging: [],
            }),
          },
        };
      },
    },
    {
      verb: 'reminder-page',
      run: async (turn, data) => {
        const pressed = await findPressed(context, turn, data);
        if (!pressed.ok) return { kind: 'notice', text: pressed.refusal };
        const { seen, page } = pressed.value;
        const message = await renderDelivery(context, turn.place.tenantId, seen, page);
        return { kind: 'show', message };
      },
    },
  ];
}
