import type { Card } from '../../cards/card.ts';
import { renderCase } from '../../cards/deviation-case.ts';
import type { Notice } from '../../cards/deviation-templates.ts';
import type { Language } from '../../core/language.ts';
import type { Actor, Side } from '../../deviations/actor.ts';
import { getAllowedCommands } from '../../deviations/allowed-commands.ts';
import type { Case } from '../../deviations/case.ts';
import { explainCase } from '../../deviations/explain-case.ts';
import { createCaseNames } from './case-names.ts';
import { forecastOf } from './forecasts.ts';
import type { DeviationContext } from './deviation-context.ts';

type Composer = Pick<DeviationContext, 'clock' | 'calendar' | 'directory' | 'meetings'>;

type Reader = {
  readonly actor: Actor;
  readonly language: Language;
  readonly notices?: readonly Notice[];
  readonly liesHereFor?: string;
  readonly ownCardFor?: readonly string[];
};

/** The case as it is now, with the buttons that this reader may press. */
export async function composeCaseCard(
  composer: Composer,
  tenantId: string,
  current: Case,
  reader: Reader,
): Promise<Card> {
  const { clock, calendar, directory } = composer;
  const nowMs = clock.nowMs();
  return renderCase({
    current,
    language: reader.language,
    names: createCaseNames(directory, reader.language),
    explanation: explainCase(current, nowMs, calendar),
    forecast: await forecastOf(composer, tenantId, current),
    allowed: getAllowedCommands(current, reader.actor, nowMs, calendar),
    notices: reader.notices ?? [],
    ...(reader.liesHereFor !== undefined && { liesHereFor: reader.liesHereFor }),
    ...(reader.ownCardFor !== undefined && { ownCardFor: reader.ownCardFor }),
  });
}

const everyMember = (sides: readonly Side[]): Actor => ({ id: 'member', displayName: '', sides });

/** Who any member of the channel is at least: the shared card offers no more than that. */
export const actorOfChannel = (current: Case): Actor =>
  everyMember(current.step === 1 ? ['responsible', 'handling-group'] : ['handling-group']);

/** For readers who may see and not act. */
export const onlooker: Actor = everyMember([]);
