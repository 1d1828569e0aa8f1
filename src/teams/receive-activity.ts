import type { IncomingMessage } from 'node:http';
import type { Application } from '@microsoft/teams-ai';
import type { Activity } from 'botbuilder';
import { AppError } from '../core/app-error.ts';
import type { HttpReply } from '../http/create-server.ts';
import type { Metrics } from '../http/metrics.ts';
import { readBody } from '../http/read-body.ts';
import type { Log } from '../log.ts';
import type { BotAdapter } from './bot-adapter.ts';
import { decideAdmission, decideCaller, type AdmissionRules } from './decide-admission.ts';
import { incomingActivitySchema, type IncomingActivity } from './incoming-activity.ts';

type Gate = {
  readonly adapter: BotAdapter;
  readonly application: Application;
  readonly rules: AdmissionRules;
  readonly metrics: Metrics;
  readonly log: Log;
};

/** Teams' own limit of an activity is well below this. */
const largestActivityBytes = 256 * 1024;

const parseInstant = (instant: string | undefined): Date | undefined =>
  instant === undefined || instant === '' ? undefined : new Date(instant);

/** As the SDK types it: instants are dates. */
const toSdkActivity = (incoming: IncomingActivity): Activity =>
  ({
    ...incoming,
    timestamp: parseInstant(incoming.timestamp),
    localTimestamp: parseInstant(incoming.localTimestamp),
  }) as unknown as Activity;

/**
 * From an HTTP request to a turn and its answer. What is turned away gets a bare status: 400 for
 * what is no activity, 401 for what nobody vouches for, 403 for where it comes from or leads to.
 */
export function createReceiver({ adapter, application, rules, metrics, log }: Gate) {
  const turnAway = (status: number, reason: string): HttpReply => {
    metrics.refusedActivities.inc({ reason });
    log.warn({ event: 'activity-refused', reason, status });
    return { status };
  };

  return async (request: IncomingMessage): Promise<HttpReply> => {
    const caller = decideCaller(rules, request.socket.remoteAddress);
    if (!caller.ok) return turnAway(403, caller.refusal);
    const body = await readBody(request, largestActivityBytes);
    if (!body.ok) return turnAway(body.refusal === 'too-large' ? 413 : 400, body.refusal);
    const parsed = incomingActivitySchema.safeParse(body.value);
    if (!parsed.success) return turnAway(400, 'no-activity');
    const admission = decideAdmission(rules, parsed.data);

    const endTimer = metrics.turnSeconds.startTimer({ type: knownType(parsed.data.type) });
    try {
      const activity = toSdkActivity(parsed.data);
      const authorization = request.headers.authorization ?? '';
      const answer = await adapter.receive(activity, authorization, async (context) => {
        if (admission.ok) await application.run(context);
      });
      if (!admission.ok) return turnAway(403, admission.refusal);
      const answerBody: unknown = answer?.body;
      return {
        status: answer?.status ?? 200,
        ...(answerBody !== undefined && { body: answerBody }),
      };
    } catch (error) {
      if (error instanceof AppError && error.code === 'unauthenticated') {
        return turnAway(401, error.code);
      }
      log.error({ event: 'turn-lost', error: error instanceof Error ? error.name : 'unknown' });
      return { status: 500 };
    } finally {
      endTimer();
    }
  };
}

/** Labels of a metric must be few: anything unusual is `other`. */
const knownType = (type: string): string =>
  ['message', 'invoke', 'conversationUpdate', 'installationUpdate'].includes(type) ? type : 'other';
