/** A finished Adaptive Card (schema 1.5). */
export type Card = {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly body: readonly object[];
  readonly actions?: readonly object[];
  readonly [key: string]: unknown;
};
