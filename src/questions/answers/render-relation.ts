import { textsFor } from '../../texts/index.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Group } from '../../organisation/schema.ts';
import { gapOf, type Relation } from './group-gap.ts';
import { factsOf, joinNames, type Rendered, type RenderInput } from './rendered.ts';

/** Which groups stand in a relation to this one. */
export function renderRelation(
  group: Group,
  relation: Relation,
  ids: readonly string[],
  input: RenderInput,
): Rendered {
  const { language, directory } = input;
  const texts = textsFor.answers(language).group;
  if (ids.length === 0) return gapOf(group, relation, input);
  const names = joinNames(mergeLocal(ids, directory), language);
  return {
    kind: 'found',
    headline: texts[relation](group.name, names),
    details: [],
    facts: factsOf(texts[relation](group.name, names), group.cite),
  };
}

/** The six local groups that share a description are told by it, not one by one. */
function mergeLocal(ids: readonly string[], directory: Directory): readonly string[] {
  const groups = ids.map((id) => directory.getGroup(id));
  const descriptions = new Set(
    groups.map(({ describedBy }) => describedBy).filter((id) => id !== undefined),
  );
  const rest = groups.filter(
    ({ describedBy, id }) => describedBy === undefined && !descriptions.has(id),
  );
  return [
    ...rest.map(({ name }) => name),
    ...[...descriptions].map((id) => directory.getGroup(id).name),
  ];
}
