import type { CardAction } from './deviation-templates.ts';

type Button = {
  readonly title: string;
  readonly verb: string;
  /** Opaque ids, the version seen, the language: what comes back is the client's word. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly isMain?: boolean;
  /** False: inputs are neither checked nor sent along. */
  readonly takesInputs?: boolean;
};

/**
 * For a card in a conversation: Action.Execute, and Action.Submit for clients without it.
 */
export function renderExecute(button: Button): CardAction {
  const { title, verb, data, isMain = false, takesInputs = true } = button;
  const look = {
    title,
    ...(isMain && { style: 'positive' }),
    ...(!takesInputs && { associatedInputs: 'none' }),
  };
  return {
    type: 'Action.Execute',
    ...look,
    verb,
    data: { ...data },
    fallback: { type: 'Action.Submit', ...look, data: { verb, ...data } },
  };
}

/** For a dialog, which knows Action.Submit alone. */
export function renderSubmit({ title, verb, data, isMain, takesInputs }: Button): CardAction {
  return {
    type: 'Action.Submit',
    title,
    ...(isMain === true && { style: 'positive' }),
    ...(takesInputs === false && { associatedInputs: 'none' }),
    data: { verb, ...data },
  };
}

export type DeviationButton = Button;
