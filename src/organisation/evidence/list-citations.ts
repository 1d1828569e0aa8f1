import type { ModelPath } from '../model-fault.ts';
import type { Citation, Model } from '../schema.ts';

export type PlacedCitation = { readonly citation: Citation; readonly path: ModelPath };

function* walk(value: unknown, path: ModelPath): Generator<PlacedCitation, void> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* walk(item, [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'cite') yield* walk(item, [...path, key]);
      else {
        for (const [at, citation] of (item as Citation[]).entries()) {
          yield { citation, path: [...path, key, at] };
        }
      }
    }
  }
}

/** Every citation of the model, wherever in it. */
export const listCitations = (model: Model): PlacedCitation[] => [...walk(model, [])];
