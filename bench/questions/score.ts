import type { DetailBlock, Reply } from '../../src/questions/reply.ts';

/** One line of a question set: what a right reply must and must not contain. */
export type SetQuestion = {
  readonly id: string;
  readonly category: string;
  readonly lang: 'sv' | 'en';
  readonly group: string | null;
  readonly turns: readonly string[];
  readonly answerable: boolean;
  readonly all: readonly (readonly string[])[];
  readonly none: readonly string[];
};

export type Score = {
  readonly isRight: boolean;
  readonly missing: readonly (readonly string[])[];
  readonly forbidden: readonly string[];
};

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[*_`\u00ad]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ');

const refusal =
  /framgår inte av (underlaget|källdokumenten|dokumenten)|not stated in the (source )?documents|the (source )?documents (do not|don't) (say|state)/i;

export function scoreReply(question: SetQuestion, reply: string): Score {
  const text = fold(reply);
  const isRefused = refusal.test(reply);
  const forbidden = question.none.filter((words) => text.includes(fold(words)));
  const missing = question.all.filter(
    (alternatives) => !alternatives.some((words) => text.includes(fold(words))),
  );
  const isRight = question.answerable
    ? missing.length === 0 && forbidden.length === 0 && !isRefused
    : isRefused && forbidden.length === 0;
  return { isRight, missing, forbidden };
}

/** All words of a reply, as a person reads them. */
export function textOfReply(reply: Reply): string {
  const details = reply.kind === 'ask-back' ? [] : reply.details;
  const sources = reply.kind === 'answer' ? reply.sources : [];
  return [
    reply.headline,
    ...details.flatMap(textOfBlock),
    ...sources.map(({ title, date, section }) => `${title} ${date ?? ''} ${section}`),
    ...reply.suggestions.map(({ title }) => title),
  ].join('\n');
}

function textOfBlock(block: DetailBlock): readonly string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} ${value}`);
    case 'list':
      return [block.title ?? '', ...block.items];
    case 'table':
      return [block.title, block.columns.join(' '), ...block.rows.map((row) => row.join(' '))];
    case 'chart':
      return textOfBlock(block.table);
    case 'note':
      return [block.text];
    default:
      return block satisfies never;
  }
}
