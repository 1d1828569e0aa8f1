import { AppError } from '../core/app-error.ts';
import { isHard } from '../privacy/finding.ts';
import { inspectText } from '../privacy/inspect-text.ts';
import type { Card } from './card.ts';

/** What machines read: identifiers and addresses, no person's words. */
const opaqueKeys: ReadonlySet<string> = new Set(['data', 'id', '$schema', 'userIds', 'verb']);

function hasIdentityNumber(node: unknown): boolean {
  if (typeof node === 'string') return inspectText(node).some(isHard);
  if (Array.isArray(node)) return node.some(hasIdentityNumber);
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(
    ([key, value]) => !opaqueKeys.has(key) && hasIdentityNumber(value),
  );
}

/**
 * The last gate before a card leaves: nothing that may be an identity number goes out, whatever
 * let it in.
 * @throws AppError `identity-number-outbound`
 */
export function guardCard(card: Card): Card {
  if (hasIdentityNumber(card)) {
    throw new AppError('A card held an identity number and was not sent.', {
      code: 'identity-number-outbound',
    });
  }
  return card;
}
