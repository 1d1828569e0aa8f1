import type { Model } from '../schema.ts';

/** Every kind of the model by id; one map a kind, named as the kind is in the model. */
export type ModelIndex = {
  readonly [Kind in keyof Model]: ReadonlyMap<string, Model[Kind][number]>;
};

const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

export function indexById(model: Model): ModelIndex {
  return Object.fromEntries(
    Object.entries(model).map(([kind, items]) => [
      kind,
      byId(items as readonly { readonly id: string }[]),
    ]),
  ) as ModelIndex;
}

/** @throws RangeError for an id that a checked model cannot hold: a bug, not a wish of the user. */
export function getById<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`The model holds no "${id}"`);
  return item;
}
