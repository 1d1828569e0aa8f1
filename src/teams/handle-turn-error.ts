import { randomInt } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Metrics } from '../http/metrics.ts';
import type { Language } from '../core/language.ts';
import type { Log } from '../log.ts';
import { textsFor } from '../texts/index.ts';
import { sendInvokeAnswer } from './create-application.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { renderActivity } from './outgoing-message.ts';
import { stripMention } from './strip-mention.ts';

type Surroundings = {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly languageOf: (text: string) => Language | undefined;
};

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const createReference = (): string =>
  Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');

/** Only what can hold none of a person's words. */
const describeError = (error: unknown) => {
  const { name, code, statusCode, stack } = error as Record<string, unknown>;
  const frames =
    typeof stack === 'string' ? stack.split('\n').filter((line) => /^ +at /.test(line)) : [];
  return { name, code, statusCode, frames: frames.slice(0, 12).map((line) => line.trim()) };
};

/** A turn that failed: the operator gets the error, the person a calm sentence to refer to. */
export const createTurnErrorHandler =
  ({ log, metrics, languageOf }: Surroundings) =>
  async (context: TurnContext, error: unknown): Promise<void> => {
    const reference = createReference();
    metrics.failedTurns.inc();
    log.error({ event: 'turn-failed', reference, ...describeError(error) });
    try {
      const text = stripMention(context.activity as unknown as IncomingActivity);
      const sentence = textsFor.teams(languageOf(text) ?? 'sv').failed(reference);
      if (context.activity.type === 'invoke') {
        const type = 'application/vnd.microsoft.activity.message';
        const body = { statusCode: 200, type, value: sentence };
        await sendInvokeAnswer(context, { status: 200, body });
      } else if (context.activity.type === 'message') {
        await context.sendActivity(renderActivity({ text: sentence }));
      }
    } catch (failure) {
      log.error({ event: 'apology-failed', reference, ...describeError(failure) });
    }
  };
