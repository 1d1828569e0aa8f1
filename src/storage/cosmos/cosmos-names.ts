/**
 * Ids may not hold `/ \ ? #`, and what is not ASCII fares badly in addresses and headers: all but
 * plain characters is written as `~` and two hex digits a byte of UTF-8.
 */
export const encodeName = (name: string): string =>
  name.replaceAll(/[^A-Za-z0-9_.:@=;,!-]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join(''),
  );

/** Unique within the partition: a collection's name holds no colon. */
export const createItemId = (collection: string, id: string): string =>
  `${collection}:${encodeName(id)}`;
