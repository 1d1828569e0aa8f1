import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import { textsFor } from '../../texts/index.ts';
import type { Query } from '../query.ts';
import { capitalise } from './rendered.ts';

/** A typed query in words, for «Varför?»: what the question was read as. */
export function describeQuery(query: Query, language: Language, directory: Directory): string {
  const { why } = textsFor.answers(language);
  const { kind, id } = split(query);
  const label = labelOf(kind, language);
  const name = nameOf(kind, id, directory, language, quoteIn(language));
  const subject = name === undefined ? label : `${label} ${name}`;
  return why.readAs(subject, why.aspects[query.aspect] ?? why.aspects['whole'] ?? '');
}

const longestName = 70;

/** The same in few words, for a button: the subject, and what is asked of it if not all of it. */
export function nameQuery(query: Query, language: Language, directory: Directory): string {
  const { why } = textsFor.answers(language);
  const { kind, id } = split(query);
  const name = nameOf(kind, id, directory, language, (text) => text) ?? labelOf(kind, language);
  const subject = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  const asked = why.aspects[query.aspect];
  return capitalise(
    asked === undefined || wholes.has(query.aspect) ? subject : `${subject}: ${asked}`,
  );
}

const wholes: ReadonlySet<string> = new Set(['whole', 'about', 'list']);

const split = ({ topic }: Query): { readonly kind: string; readonly id: string } => {
  const at = topic.indexOf(':');
  return at < 0 ? { kind: topic, id: '' } : { kind: topic.slice(0, at), id: topic.slice(at + 1) };
};

function labelOf(kind: string, language: Language): string {
  const { kinds } = textsFor.answers(language).why;
  return kind in kinds ? kinds[kind as keyof typeof kinds] : kind;
}

const quoteIn =
  (language: Language) =>
  (text: string): string =>
    language === 'sv' ? `«${text}»` : `"${text}"`;

function nameOf(
  kind: string,
  id: string,
  { byId, ladder }: Directory,
  language: Language,
  quote: (text: string) => string,
): string | undefined {
  const quoted = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : quote(text);
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
