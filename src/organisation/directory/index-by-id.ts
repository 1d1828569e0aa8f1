import { once } from '../../core/once.ts';
import { modelFileSchema, type Model } from '../schema.ts';

/** Every kind of the model by id; one map a kind, named as the kind is in the model. */
export type ModelIndex = {
  readonly [Kind in keyof Model]: ReadonlyMap<string, Model[Kind][number]>;
};

const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

/**
 * Each map is made when it is first asked for.
 *
 * @param instead items that stand in the place of the model's own
 */
export function indexById(
  model: Model,
  instead: { readonly [Kind in keyof Model]?: () => Model[Kind] } = {},
): ModelIndex {
  const index = {};
  for (const kind of Object.keys(modelFileSchema.shape) as (keyof Model)[]) {
    const map = once(() =>
      byId((instead[kind]?.() ?? model[kind]) as readonly { readonly id: string }[]),
    );
    Object.defineProperty(index, kind, { enumerable: true, get: map });
  }
  return index as ModelIndex;
}

/** @throws RangeError for an id that a checked model cannot hold: a bug, not a wish of the user. */
export function getById<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`The model holds no "${id}"`);
  return item;
}
