import { textsFor } from '../../../texts/index.ts';
import { createCommandParser, type CommandDefinition } from '../../command.ts';
import { createReference } from '../../remember-place.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { openReportForm } from '../open-report-form.ts';

const parse = createCommandParser({ sv: ['avvikelse'], en: ['report'] }, 'with-argument');

/** `avvikelse`: the form; with text after it, filled in as far as the text is understood. */
export const createReportCommand = (context: DeviationContext): CommandDefinition => ({
  name: 'report',
  // With a question mark it is a question about deviations, not one to report.
  parse: (text) => (text.trimEnd().endsWith('?') ? undefined : parse(text)),
  run: async (turn, { argument, language }) => {
    const { stores, clock } = context;
    await stores.references.remember(createReference(turn, clock.nowMs()));
    const card = await openReportForm(context, turn, { language, text: argument });
    const text = textsFor.deviationCards(language).formHeading;
    await turn.reply({ text: '', summary: text, card });
  },
});
