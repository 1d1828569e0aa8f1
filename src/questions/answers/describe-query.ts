import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import { textsFor } from '../../texts/index.ts';
import type { Query } from '../query.ts';

/** A typed query in words, for «Varför?»: what the question was read as. */
export function describeQuery(query: Query, language: Language, directory: Directory): string {
  const { why } = textsFor.answers(language);
  const at = query.topic.indexOf(':');
  const kind = at < 0 ? query.topic : query.topic.slice(0, at);
  const id = at < 0 ? '' : query.topic.slice(at + 1);
  const label = kind in why.kinds ? why.kinds[kind as keyof typeof why.kinds] : kind;
  const name = nameOf(kind, id, language, directory);
  const subject = name === undefined ? label : `${label} ${name}`;
  return why.readAs(subject, why.aspects[query.aspect] ?? why.aspects['whole'] ?? '');
}

function nameOf(
  kind: string,
  id: string,
  language: Language,
  { byId, ladder }: Directory,
): string | undefined {
  const quoted = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : language === 'sv' ? `«${text}»` : `"${text}"`;
  switch (kind) {
    case 'group':
      return byId.groups.get(id)?.name;
    case 'assignment':
    case 'development':
      return byId.groups.get(id.split('/')[0] ?? '')?.name;
    case 'person':
      return byId.people.get(id)?.name;
    case 'role':
      return byId.roles.get(id.split('+')[0] ?? '')?.name[language];
    case 'municipality':
      return byId.municipalities.get(id)?.name;
    case 'delregion':
    case 'focus-areas':
    case 'collaboration-areas':
    case 'plan-areas':
      return byId.delregions.get(id)?.name;
    case 'table':
      return quoted(byId.tables.get(id)?.title[language]);
    case 'activity':
      return quoted(byId.activities.get(id)?.name[language]);
    case 'term':
      return quoted(byId.terms.get(id)?.abbreviation ?? byId.terms.get(id)?.name?.[language]);
    case 'source':
      return quoted(byId.sources.get(id)?.shortTitle[language]);
    case 'focus-area':
      return quoted(byId.focusAreas.get(id)?.name[language]);
    case 'collaboration-area':
      return quoted(byId.collaborationAreas.get(id)?.name[language]);
    case 'plan-area':
      return quoted(byId.planAreas.get(id)?.name[language]);
    case 'statement':
      return quoted(byId.statements.get(id)?.title[language]);
    case 'finding':
      return quoted(byId.findings.get(id)?.title[language]);
    case 'decision':
      return quoted(byId.decisions.get(id)?.title[language]);
    case 'ladder-rule': {
      const rules = ladder?.steps.flatMap(({ rules: own }) => own);
      return quoted(rules?.find((rule) => rule.id === id.split('/')[1])?.condition[language]);
    }
    default:
      return undefined;
  }
}
