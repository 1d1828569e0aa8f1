import type { Language } from '../core/language.ts';
import type { DetailBlock, SourceLine } from '../questions/reply.ts';
import { textsFor } from '../texts/index.ts';
import type { Card } from './card.ts';
import { renderBlock } from './render-block.ts';
import { renderTemplate } from './templates.ts';

export type AnswerButton = {
  readonly title: string;
  readonly verb: string;
  readonly index: number;
};

type AnswerView = {
  readonly language: Language;
  /** The turn that the buttons speak of. */
  readonly turnId: string;
  readonly details: readonly DetailBlock[];
  readonly sources: readonly SourceLine[];
  readonly buttons: readonly AnswerButton[];
  /** Whether the reader may say what they think of it. */
  readonly isJudged: boolean;
  readonly canSayWhy: boolean;
  /** Something else to do here, below the answer and apart from it. */
  readonly offer?: Card;
};

const renderSource = ({ title, date, section }: SourceLine): string =>
  `${title}${date === undefined ? '' : ` (${date})`}, ${section}`;

/** Sources of one document share a line. */
function renderSources(sources: readonly SourceLine[], label: string): { line: string }[] {
  const sections = new Map<string, string[]>();
  for (const source of sources) {
    const document = renderSource({ ...source, section: '' }).slice(0, -2);
    const known = sections.get(document) ?? [];
    if (!known.includes(source.section)) known.push(source.section);
    sections.set(document, known);
  }
  return [...sections].map(([document, names]) => ({
    line: `${label}: ${document}, ${names.join('; ')}`,
  }));
}

/** The card below an answer's first line: details, sources and what to do next. */
export function renderAnswer(view: AnswerView): Card {
  const texts = textsFor.cards(view.language);
  const turn = view.turnId;
  const blocks = view.details.flatMap(renderBlock);
  const isWide = view.details.some(({ kind }) => kind === 'table' || kind === 'chart');
  const card = renderTemplate.answer({
    hasBlocks: blocks.length > 0,
    blocks,
    sources: renderSources(view.sources, texts.source),
    hasButtons: view.buttons.length > 0,
    buttons: view.buttons.map((button) => ({ ...button, turn })),
    hasOffer: view.offer !== undefined,
    offer: (view.offer?.body ?? []) as { type: string }[],
    hasJudgement: view.isJudged || view.canSayWhy,
    judgement: [
      ...(view.canSayWhy
        ? [{ title: texts.why, tooltip: texts.whyTooltip, verb: 'why', turn }]
        : []),
      ...(view.isJudged
        ? [
            { title: texts.good, tooltip: texts.goodTooltip, verb: 'good', turn },
            { title: texts.bad, tooltip: texts.badTooltip, verb: 'bad', turn },
          ]
        : []),
    ],
  }) as Card;
  return isWide ? { ...card, msteams: { width: 'Full' } } : card;
}
