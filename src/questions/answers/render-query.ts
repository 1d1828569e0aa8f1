import type { GroupAspect } from '../frames/group-aspect.ts';
import { groupAspects } from '../frames/group-aspect.ts';
import { ladderAspects, type LadderAspect } from '../frames/ladder-frame.ts';
import { tableOperations, type TableOperation } from '../frames/table-operation.ts';
import type { ActivityAspect } from '../frames/activity-aspect.ts';
import { renderActivity } from './render-activity.ts';
import { renderGroup } from './render-group.ts';
import { renderLadder } from './render-ladder.ts';
import { renderPerson } from './render-person.ts';
import { renderRoleGroups, renderRoleHolders } from './render-role.ts';
import { renderDelregion, renderDelregions, renderMunicipality } from './render-place.ts';
import { renderRows } from './render-rows.ts';
import { renderTable } from './render-table.ts';
import { renderTopic } from './render-topic.ts';
import type { Rendered, RenderInput } from './rendered.ts';

const activityAspects: readonly ActivityAspect[] = [
  'schedule',
  'responsible',
  'indicator',
  'result',
  'seats',
  'whole',
];

const member = <Item extends string>(items: readonly Item[], value: string): Item | undefined =>
  items.find((item) => item === value);

const combined: ReadonlySet<string> = new Set(['activity', 'term', 'collaboration-area']);

/** A typed query's answer. Undefined: the model no longer holds what the query speaks of. */
export function renderQuery(input: RenderInput): Rendered | undefined {
  const { also } = input.query.constraints;
  const [kind = ''] = input.query.topic.split(':');
  if (also === undefined || !combined.has(kind)) return renderOne(input);
  const first = renderOne(input);
  const second = renderOne({ ...input, query: { ...input.query, topic: `${kind}:${also}` } });
  if (first?.kind !== 'found' || second?.kind !== 'found') return first;
  return {
    kind: 'found',
    headline: `${first.headline} ${second.headline}`,
    details: [...first.details, ...second.details],
    facts: [...first.facts, ...second.facts],
  };
}

function renderOne(input: RenderInput): Rendered | undefined {
  const { query, directory } = input;
  const at = query.topic.indexOf(':');
  const kind = at < 0 ? query.topic : query.topic.slice(0, at);
  const id = at < 0 ? '' : query.topic.slice(at + 1);
  switch (kind) {
    case 'group': {
      const group = directory.findGroup(id);
      const aspect: GroupAspect | undefined = member(groupAspects, query.aspect);
      return group && aspect && renderGroup(group, aspect, input);
    }
    case 'ladder': {
      const aspect: LadderAspect | undefined = member(ladderAspects, query.aspect);
      return directory.ladder && aspect && renderLadder(directory.ladder, aspect, input);
    }
    case 'person': {
      const person = directory.byId.people.get(id);
      return person && renderPerson(person, query.aspect, input);
    }
    case 'role':
      return query.aspect === 'groups'
        ? renderRoleGroups(id.split('+'), input)
        : renderRoleHolders(id.split('+'), input);
    case 'delregion':
      return renderDelregion(id, input);
    case 'municipality':
      return renderMunicipality(id, input);
    case 'delregions':
      return renderDelregions(input);
    case 'table': {
      const table = directory.byId.tables.get(id);
      const operation: TableOperation | undefined = member(tableOperations, query.aspect);
      return table && operation && renderTable(table, operation, input);
    }
    case 'activities':
      return renderRows(id, input);
    case 'activity': {
      const activity = directory.byId.activities.get(id);
      const aspect = member(activityAspects, query.aspect);
      return activity && aspect && renderActivity(activity, aspect, input);
    }
    default:
      return renderTopic(kind, id, input);
  }
}
