import type { Activity } from 'botbuilder';
import type { Turn } from './turn.ts';

/** What an invoke is answered with; `status` is the HTTP status. */
export type InvokeAnswer = { readonly status: number; readonly body?: object };

export type MessageRoute = {
  readonly knows: (turn: Turn, activity: Activity) => boolean;
  readonly handle: (turn: Turn, activity: Activity) => Promise<void>;
};

/** Must answer within 5 seconds, or Teams says that the app cannot be reached. */
export type InvokeRoute = {
  readonly knows: (name: string, activity: Activity) => boolean;
  readonly handle: (turn: Turn, activity: Activity) => Promise<InvokeAnswer>;
};
