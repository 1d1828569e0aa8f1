import type { Card } from './card.ts';
import { renderTemplate } from './templates.ts';

export type CardButton = {
  readonly title: string;
  readonly verb: string;
  /** Opaque ids only: what comes back is the client's word. */
  readonly data: Readonly<Record<string, string | number>>;
};

/** A short card: some elements, and buttons below them. */
export const renderButtons = (
  blocks: readonly { readonly type: string }[],
  buttons: readonly CardButton[],
): Card =>
  renderTemplate.buttons({
    hasBlocks: blocks.length > 0,
    blocks: [...blocks],
    hasButtons: buttons.length > 0,
    buttons: buttons.map(({ title, verb, data }) => ({
      title,
      verb,
      data,
      submitData: { verb, ...data },
    })),
  }) as Card;
