import { createHash, hash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Where a field's value stands in the file, and the hash of its bytes. */
type Section = {
  readonly field: string;
  readonly from: number;
  readonly size: number;
  readonly hash: string;
};

/** Raised with the layout below. */
const format = 'samverkansbot-kept-1';
/** Format, key, the hash of the table of sections and its size: hexadecimal or padded, one line. */
const headerSize = format.length + 1 + 64 + 1 + 64 + 1 + 8 + 1;
/** Memory that is touched for the first time is dear: what is only checked passes through little. */
const windowSize = 2 ** 20;

const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes);

const headerOf = (key: string, table: Uint8Array): string =>
  `${format} ${key} ${sha256(table)} ${String(table.length).padStart(8)}\n`;

/** @param key 64 hexadecimal digits */
export function writeKeptFile(path: string, key: string, value: object): void {
  // Several processes may start at once: each writes a file of its own, and the last one stays.
  const own = `${path}.${randomUUID()}`;
  let file: number | undefined;
  try {
    const bodies = Object.entries(value).map(([field, one]) => ({ field, body: serialize(one) }));
    const sections: Section[] = [];
    let from = 0;
    for (const { field, body } of bodies) {
      sections.push({ field, from, size: body.length, hash: sha256(body) });
      from += body.length;
    }
    const table = Buffer.from(JSON.stringify(sections));
    file = openSync(own, 'wx');
    for (const part of [
      Buffer.from(headerOf(key, table)),
      table,
      ...bodies.map(({ body }) => body),
    ]) {
      writeAll(file, part);
    }
    closeSync(file);
    file = undefined;
    renameSync(own, path);
  } catch (error) {
    if (file !== undefined) closeSync(file);
    rmSync(own, { force: true });
    throw error;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(file, bytes, at, bytes.length - at);
}

/**
 * The value, each field read when it is first touched; the file stays open until all have been,
 * so that what takes its place meanwhile does not matter.
 *
 * @throws where the file is not there, is of another key, cut short or damaged
 */
export function openKeptFile(path: string, key: string): object {
  const file = openSync(path, 'r');
  try {
    const header = readExactly(file, 0, headerSize).toString('latin1');
    const tableSize = Number(header.slice(-9));
    const table = readExactly(file, headerSize, tableSize);
    if (header !== headerOf(key, table)) throw new Error('It was kept under another key');
    const sections = JSON.parse(table.toString()) as readonly Section[];
    const start = headerSize + tableSize;
    for (const { field, from, size, hash: expected } of sections) {
      if (hashSection(file, start + from, size) !== expected)
        throw new Error(`"${field}" is damaged`);
    }

    let unread = sections.length;
    if (unread === 0) closeSync(file);
    const value = {};
    for (const { field, from, size, hash: expected } of sections) {
      const read = (): unknown => {
        const body = Buffer.allocUnsafeSlow(size);
        if (hashSection(file, start + from, size, body) !== expected)
          throw new Error(`"${field}" was changed after the start`);
        unread -= 1;
        if (unread === 0) closeSync(file);
        return deserialize(body);
      };
      Object.defineProperty(value, field, {
        configurable: true,
        enumerable: true,
        get: () => {
          const found = read();
          Object.defineProperty(value, field, { value: found, enumerable: true });
          return found;
        },
      });
    }
    return value;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readExactly(file: number, from: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  for (let at = 0; at < size;) at += readSome(file, bytes.subarray(at), from + at);
  return bytes;
}

function readSome(file: number, into: Uint8Array, from: number): number {
  const count = readSync(file, into, 0, into.length, from);
  if (count === 0) throw new Error('It is cut short');
  return count;
}

/** Reads a section's bytes and their hash; without `bytes`, the hash alone. */
function hashSection(file: number, from: number, size: number, bytes?: Buffer): string {
  const hasher = createHash('sha256');
  const window = bytes ?? Buffer.allocUnsafeSlow(Math.min(size, windowSize));
  for (let at = 0; at < size;) {
    const place = bytes === undefined ? 0 : at;
    const part = window.subarray(place, place + Math.min(windowSize, size - at));
    const count = readSome(file, part, from + at);
    // Hashed while it is still at hand.
    hasher.update(part.subarray(0, count));
    at += count;
  }
  return hasher.digest('hex');
}
