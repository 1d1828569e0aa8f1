import type { ModelPath } from '../model-fault.ts';

/** One text or number of the model with its place and the field that holds it. */
export type ModelLeaf = {
  readonly value: string | number;
  /** The nearest field name above the value; list places are passed over. */
  readonly field: string;
  readonly path: ModelPath;
};

/** Every text and number of the model, in its own order. */
export function* walkModel(
  value: unknown,
  path: ModelPath = [],
  field = '',
): Generator<ModelLeaf, void> {
  if (typeof value === 'string' || typeof value === 'number') {
    yield { value, field, path };
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* walkModel(item, [...path, at], field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walkModel(item, [...path, key], key);
  }
}
