import { renderForm } from '../../../cards/deviation-form.ts';
import { renderDate } from '../../../calendar/render-date.ts';
import { escapeMarkdown } from '../../../privacy/escape-markdown.ts';
import { textsFor } from '../../../texts/index.ts';
import type { ActionDefinition } from '../../action.ts';
import { describeEvent } from '../describe-event.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { openCaseButton } from '../open-case-button.ts';
import { findReaderLanguage } from '../find-reader-language.ts';
import { showCase } from '../show-case.ts';

const mostEvents = 40;

/** The fresh card with one's own buttons, and what has happened. */
export const createViewActions = (context: DeviationContext): readonly ActionDefinition[] => [
  {
    verb: 'case-refresh',
    run: async (turn, data) => {
      const opened = await openCaseButton(context, turn, data, 'refresh');
      if (!opened.ok) return opened.refusal;
      const { button } = opened.value;
      const own = button.own ? await findReaderLanguage(context, turn) : undefined;
      return showCase(context, turn, opened.value, own ?? button.language);
    },
  },
  {
    verb: 'case-history',
    run: async (turn, data) => {
      const opened = await openCaseButton(context, turn, data, 'history');
      if (!opened.ok) return opened.refusal;
      const { current, button } = opened.value;
      const { language } = button;
      const { cases, calendar, directory } = context;
      const texts = textsFor.deviationCards(language);
      const { events, fault } = await cases.history({
        tenantId: turn.place.tenantId,
        caseId: current.id,
      });
      const heading = texts.history(current.number);
      const card = renderForm({
        heading,
        notices:
          fault === undefined ? [] : [{ style: 'attention', text: texts.historyBroken(fault.seq) }],
        intro: [],
        fields: [],
        outro: events.slice(-mostEvents).map((event) => {
          const date = renderDate(calendar.dateOf(event.atMs), language);
          const sentence = describeEvent(event, directory, language);
          return `${event.seq}. ${date}: ${escapeMarkdown(sentence)}`;
        }),
        buttons: [
          {
            title: texts.back,
            verb: 'case-refresh',
            data: { case: current.id, seen: current.version, language },
          },
        ],
        isDialog: false,
      });
      return { kind: 'show', message: { text: heading, card } };
    },
  },
];
