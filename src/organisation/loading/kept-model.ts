import type { Kept } from '../../kept/kept.ts';
import { modelFileSchema, type Model } from '../schema.ts';

const name = 'model';
const kinds = Object.keys(modelFileSchema.shape) as (keyof Model)[];

/** JSON with one byte a letter, which is parsed several times as fast. */
const toBytes = (value: unknown): Buffer =>
  Buffer.from(
    JSON.stringify(value).replace(
      /[^\0-\xff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    'latin1',
  );

const fromBytes = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));

export function keepModel(kept: Kept, model: Model): void {
  kept.write(name, Object.fromEntries(kinds.map((kind) => [kind, toBytes(model[kind])])));
}

/**
 * The model that was kept; each kind is read when it is first touched.
 *
 * @param readAgain makes the model from its files, should what was kept be damaged after the start
 */
export function readKeptModel(kept: Kept, readAgain: () => Model): Model | undefined {
  const found = kept.read(name) as Readonly<Record<keyof Model, Uint8Array>> | undefined;
  if (found === undefined) return undefined;
  const model = {};
  for (const kind of kinds) {
    Object.defineProperty(model, kind, {
      configurable: true,
      enumerable: true,
      get: () => {
        const items = readKind(found, kind, readAgain);
        Object.defineProperty(model, kind, { value: items, enumerable: true });
        return items;
      },
    });
  }
  return model as Model;
}

function readKind(
  found: Readonly<Record<keyof Model, Uint8Array>>,
  kind: keyof Model,
  readAgain: () => Model,
): unknown {
  let bytes: Uint8Array;
  try {
    bytes = found[kind];
  } catch {
    return readAgain()[kind];
  }
  return fromBytes(bytes);
}
