import { textsFor } from '../../texts/index.ts';
import type { Citation, Model, Text } from '../../organisation/schema.ts';
import type { DetailBlock } from '../reply.ts';
import { factsOf, joinNames, sentence, type Rendered, type RenderInput } from './rendered.ts';

/** So many names fit in the sentence itself. */
const fewItems = 6;

type Prose = {
  readonly text: Text;
  readonly items: readonly Text[];
  readonly cite: readonly Citation[];
};

function renderProse({ text, items, cite }: Prose, { language }: RenderInput): Rendered {
  return {
    kind: 'found',
    headline: sentence(text[language]),
    details:
      items.length === 0 ? [] : [{ kind: 'list', items: items.map((item) => item[language]) }],
    facts: factsOf(text[language], cite),
  };
}

/** Answers on whatever is found by its own words. Undefined: no such kind or id. */
export function renderTopic(kind: string, id: string, input: RenderInput): Rendered | undefined {
  const { directory, language } = input;
  const { byId, model } = directory;
  const texts = textsFor.answers(language);
  switch (kind) {
    case 'statement': {
      const one = byId.statements.get(id);
      const open = input.query.aspect === 'names' ? one?.namesLeftOpen : undefined;
      if (one !== undefined && open !== undefined)
        return { kind: 'gap', subject: open[language], nearby: one.text[language] };
      return one && renderProse({ text: one.text, items: one.details, cite: one.cite }, input);
    }
    case 'finding': {
      const one = byId.findings.get(id);
      return one && renderProse({ text: one.text, items: one.items, cite: one.cite }, input);
    }
    case 'decision': {
      const one = byId.decisions.get(id);
      return one && renderProse({ text: one.text, items: one.conclusions, cite: one.cite }, input);
    }
    case 'focus-area': {
      const one = byId.focusAreas.get(id);
      if (one === undefined) return undefined;
      if (one.goals.length === 0)
        return { kind: 'gap', subject: texts.gaps.goals(`«${one.name[language]}»`) };
      return {
        kind: 'found',
        headline: `${texts.lists.focusGoals(one.name[language])} ${one.goals.map((goal) => sentence(goal[language])).join(' ')}`,
        details: [],
        facts: factsOf(one.name[language], one.cite),
      };
    }
    case 'focus-areas': {
      const areas = model.focusAreas.filter(({ delregion }) => delregion === id);
      const [first] = areas;
      if (first === undefined) return undefined;
      return {
        kind: 'found',
        headline: texts.lists.focusAreas(
          nameOf(id, input),
          String(first.year),
          joinNames(
            areas.map(({ name }) => name[language]),
            language,
          ),
        ),
        details: [],
        facts: areas.flatMap(({ name, cite }) => factsOf(name[language], cite)),
      };
    }
    case 'collaboration-area': {
      const one = byId.collaborationAreas.get(id);
      return (
        one && {
          kind: 'found',
          headline: texts.lists.collaborationArea(one.name[language], nameOf(one.delregion, input)),
          details: [],
          facts: factsOf(one.name[language], one.cite),
        }
      );
    }
    case 'collaboration-areas': {
      const areas = model.collaborationAreas.filter(({ delregion }) => delregion === id);
      const [first] = areas;
      if (first === undefined) return undefined;
      return {
        kind: 'found',
        headline: texts.lists.collaborationAreas(nameOf(id, input), areas.length),
        details: [{ kind: 'list', items: areas.map(({ name }) => name[language]) }],
        facts: factsOf(first.name[language], first.cite),
      };
    }
    case 'plan-areas': {
      const areas = model.planAreas.filter(
        ({ delregion, parent }) => delregion === id && parent === undefined,
      );
      const [first] = areas;
      if (first === undefined) return undefined;
      const names = areas.map(({ number, name }) => `${number} ${name[language]}`);
      return {
        kind: 'found',
        headline: texts.lists.planAreas(
          nameOf(id, input),
          areas.length,
          joinNames(names, language),
        ),
        details: [],
        facts: factsOf(first.name[language], first.cite),
      };
    }
    case 'plan-area': {
      const one = byId.planAreas.get(id);
      if (one === undefined) return undefined;
      const children = model.planAreas
        .filter(({ parent }) => parent === id)
        .map((child) => child.id);
      const { aspect } = input.query;
      if (aspect === 'name' || aspect === 'parts') return renderArea(one, children, input);
      const activities = model.activities.filter(
        ({ area }) => area === id || children.includes(area),
      );
      if (activities.length === 0)
        return {
          kind: 'gap',
          subject: texts.lists.noActivities(`«${one.number} ${one.name[language]}»`),
        };
      const items = activities.map(({ name }) => name[language]);
      const isFew = items.length <= fewItems;
      const details: DetailBlock[] = isFew ? [] : [{ kind: 'list', items }];
      if (one.note !== undefined) details.push({ kind: 'note', text: one.note[language] });
      return {
        kind: 'found',
        headline: texts.lists.activitiesIn(
          `${one.number} ${one.name[language]}`,
          activities.length,
          isFew ? joinNames(items, language) : '',
        ),
        details,
        facts: factsOf(one.name[language], one.cite),
      };
    }
    case 'term': {
      const one = byId.terms.get(id);
      if (one === undefined) return undefined;
      const label = one.abbreviation ?? one.name?.[language] ?? id;
      if (!one.isSpelledOut && one.name === undefined && input.query.aspect === 'spelling') {
        return {
          kind: 'gap',
          subject: texts.gaps.spelling(label),
          nearby: sentence(one.definition[language]),
        };
      }
      if (one.contentsLeftOpen && input.query.aspect === 'contents') {
        return {
          kind: 'gap',
          subject: texts.gaps.contents(label),
          nearby: sentence(one.definition[language]),
        };
      }
      const name = one.name?.[language];
      const definition = sentence(one.definition[language]);
      const head =
        name === undefined || one.abbreviation === undefined || spellsOut(definition, name)
          ? ''
          : `${one.abbreviation}: ${name}. `;
      return {
        kind: 'found',
        headline: `${head}${definition}`,
        details:
          one.details.length === 0
            ? []
            : [{ kind: 'list', items: one.details.map((detail) => detail[language]) }],
        facts: factsOf(one.definition[language], one.cite),
      };
    }
    case 'source': {
      const one = byId.sources.get(id);
      if (one === undefined) return undefined;
      const last = one.revised.toSorted().at(-1);
      if (one.date === undefined)
        return {
          kind: 'gap',
          subject: texts.source.undated(one.title),
          nearby: texts.source.issuer(one.title, one.issuer),
        };
      return {
        kind: 'found',
        headline:
          last === undefined
            ? texts.source.dated(one.title, one.date)
            : texts.source.revised(one.title, one.date, last),
        details: [
          {
            kind: 'facts',
            facts:
              one.revised.length > 0
                ? [{ label: texts.labels.revised, value: one.revised.join(', ') }]
                : [],
          },
          { kind: 'note', text: texts.source.issuer(one.title, one.issuer) },
        ],
        facts: [],
      };
    }
    case 'assignment':
    case 'development': {
      const [groupId = '', position = '0'] = id.split('/');
      const group = directory.findGroup(groupId);
      const points = kind === 'assignment' ? group?.assignments : group?.developments;
      const point = points?.[Number(position)];
      if (group === undefined || point === undefined) return undefined;
      return {
        kind: 'found',
        headline: `${group.name}: ${sentence(point.text[language])}`,
        details: point.note === undefined ? [] : [{ kind: 'note', text: point.note[language] }],
        facts: factsOf(point.text[language], point.cite),
      };
    }
    case 'ladder-rule': {
      const [step = '1', ruleId = ''] = id.split('/');
      const rule = directory.ladder?.steps
        .find((one) => String(one.step) === step)
        ?.rules.find((one) => one.id === ruleId);
      return (
        rule && {
          kind: 'found',
          headline: `${texts.labels.step(Number(step))}: ${sentence(rule.condition[language])} ${sentence(rule.demand[language])}`,
          details: [],
          facts: factsOf(rule.condition[language], rule.cite),
        }
      );
    }
    default:
      return undefined;
  }
}

/** What an area of the plan is called, and its parts. */
function renderArea(
  one: Model['planAreas'][number],
  children: readonly string[],
  input: RenderInput,
): Rendered {
  const { language, directory } = input;
  const texts = textsFor.answers(language).lists;
  const isUnnamed = (area: Model['planAreas'][number]): boolean =>
    area.name.sv.startsWith(area.number);
  const names = children.flatMap((id) => {
    const part = directory.byId.planAreas.get(id);
    if (part === undefined) return [];
    return isUnnamed(part) ? [part.name[language]] : [`${part.number} ${part.name[language]}`];
  });
  if (isUnnamed(one) && one.note !== undefined) {
    return renderProse({ text: one.note, items: [], cite: one.cite }, input);
  }
  return {
    kind: 'found',
    headline: texts.areaName(one.number, one.name[language], joinNames(names, language)),
    details: one.note === undefined ? [] : [{ kind: 'note', text: one.note[language] }],
    facts: factsOf(one.name[language], one.cite),
  };
}

const nameOf = (delregion: string, { directory }: RenderInput): string =>
  directory.byId.delregions.get(delregion)?.name ?? delregion;

/** Whether a definition already says the name, what stands in brackets aside. */
const spellsOut = (definition: string, name: string): boolean =>
  definition.toLowerCase().includes(name.replace(/ \(.*\)$/, '').toLowerCase());
