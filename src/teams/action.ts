import { z } from 'zod/v4';
import type { OutgoingMessage } from './outgoing-message.ts';
import type { Turn } from './turn.ts';

/** What the press of a card's button leads to, beside what the action has posted itself. A notice
 * of what is done is only for clients that can show it to the one who pressed. */
export type ActionOutcome =
  | { readonly kind: 'done'; readonly notice: string }
  /** A short word to the person who pressed; no post where the client can show it by itself. */
  | { readonly kind: 'notice'; readonly text: string }
  /** Takes the place of the card that was pressed. */
  | { readonly kind: 'replace'; readonly message: OutgoingMessage }
  /** For the one who pressed alone, where the client can; the shared card stays as it is. */
  | { readonly kind: 'show'; readonly message: OutgoingMessage };

/**
 * One verb of the bot's cards. Data from a card is the client's word: an action reads the state
 * again and authorises the authenticated person.
 */
export type ActionDefinition = {
  readonly verb: string;
  readonly run: (turn: Turn, data: Readonly<Record<string, unknown>>) => Promise<ActionOutcome>;
};

const bounded = z.record(z.string().max(128), z.unknown());

const submitSchema = z.looseObject({ verb: z.string().max(64) });
const executeSchema = z.looseObject({
  action: z.looseObject({ verb: z.string().max(64), data: bounded.nullish() }),
});

export type PressedButton = {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** The button behind a message's value (Action.Submit); undefined for any other value. */
export function parseSubmit(value: unknown): PressedButton | undefined {
  const parsed = submitSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { verb, ...data } = parsed.data;
  return { verb, data };
}

/** The button behind an `adaptiveCard/action` invoke (Action.Execute). */
export function parseExecute(value: unknown): PressedButton | undefined {
  const parsed = executeSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { verb, data } = parsed.data.action;
  return { verb, data: data ?? {} };
}
