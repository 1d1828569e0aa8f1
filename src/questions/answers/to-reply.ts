import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { Group } from '../../organisation/schema.ts';
import { textsFor } from '../../texts/index.ts';
import type { Query } from '../query.ts';
import type { Reply, SourceLine, Suggestion } from '../reply.ts';
import { sentence, type Rendered, type UsedFact } from './rendered.ts';

type ReplyInput = {
  readonly directory: Directory;
  readonly language: Language;
  readonly bound: Group | undefined;
  readonly query: Query | undefined;
  readonly suggestions: readonly Suggestion[];
};

const maxSources = 3;

/** What was rendered, as the person gets it: with sources, or with whom to ask. */
export function toReply(rendered: Rendered, input: ReplyInput): Reply {
  const { language, suggestions, query } = input;
  if (rendered.kind === 'found' && query !== undefined) {
    return {
      kind: 'answer',
      language,
      query,
      headline: rendered.headline,
      details: rendered.details,
      sources: sourcesOf(rendered.facts, input.directory),
      suggestions: (rendered.suggestions ?? suggestions).slice(0, 3),
    };
  }
  const texts = textsFor.answers(language);
  const gap =
    rendered.kind === 'gap' ? rendered : { subject: '', nearby: undefined, group: undefined };
  const refusal = gap.subject === '' ? texts.gapUnknown : texts.gap(gap.subject);
  return {
    kind: 'not-in-sources',
    language,
    headline: `${refusal} ${whoToAsk(gap.group ?? input.bound, language)}`,
    details: gap.nearby === undefined ? [] : [{ kind: 'note', text: gap.nearby }],
    suggestions: suggestions.slice(0, 3),
  };
}

function whoToAsk(group: Group | undefined, language: Language): string {
  const texts = textsFor.answers(language);
  if (group?.convener !== undefined)
    return texts.askConvener(sentence(group.convener.text[language]));
  if (group?.chair !== undefined) return texts.askChair(sentence(group.chair.text[language]));
  return texts.askProcessLeader;
}

function sourcesOf(facts: readonly UsedFact[], directory: Directory): readonly SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const { citation } of facts) {
    const cited = directory.citeSource(citation);
    const line = {
      title: cited.source.title,
      section: cited.section,
      ...(cited.date === undefined ? {} : { date: cited.date }),
    };
    lines.set(`${line.title}|${line.section}`, line);
  }
  return [...lines.values()].slice(0, maxSources);
}
