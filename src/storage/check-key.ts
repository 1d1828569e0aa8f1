import type { DocumentKey, Write } from './document-store.ts';

const maxNameBytes = 300;
const mostBytesAUnit = 3;
const maxWrites = 100;

const isTooLong = (name: string): boolean =>
  name.length * mostBytesAUnit > maxNameBytes && Buffer.byteLength(name) > maxNameBytes;

/**
 * What either store could not hold is a bug in the caller: too long for Cosmos (ids of 1,023
 * bytes once encoded, 100 operations a batch), or not representable as UTF-8.
 */
export function checkKey({ collection, partition, id }: DocumentKey): void {
  for (const name of [collection, partition, id]) {
    if (name === '' || isTooLong(name)) {
      throw new TypeError(`Names in ${collection} have 1 to ${maxNameBytes} bytes.`);
    }
    if (!name.isWellFormed() || name.includes('\0')) {
      throw new TypeError(`A name in ${collection} is no text.`);
    }
  }
}

export function checkWrites(partition: string, writes: readonly Write[]): void {
  if (writes.length > maxWrites) throw new RangeError(`At most ${maxWrites} writes at once.`);
  const seen = new Set<string>();
  for (const { collection, id } of writes) {
    checkKey({ collection, partition, id });
    const key = `${collection}\0${id}`;
    if (seen.has(key)) throw new TypeError(`Two writes of one document in ${collection}.`);
    seen.add(key);
  }
}
