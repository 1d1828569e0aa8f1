import type { DetailBlock } from '../questions/reply.ts';

/** Rough size in a card: every cell and line costs its text and about as much again in markup. */
const markupBytes = 120;

const measure = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + 2 * Buffer.byteLength(text) + markupBytes, 0);

type Pages = { readonly pages: DetailBlock[][]; room: number };

const rowsOf = (block: DetailBlock): readonly number[] => {
  switch (block.kind) {
    case 'table':
      return block.rows.map((row) => measure(row));
    case 'list':
      return block.items.map((item) => measure([item]));
    case 'facts':
      return block.facts.map(({ label, value }) => measure([label, value]));
    case 'chart':
      return [measure(block.bars.map(({ label }) => label)) + measure(block.table.rows.flat())];
    case 'note':
      return [measure([block.text])];
    default:
      return block satisfies never;
  }
};

function slice(block: DetailBlock, from: number, to: number): DetailBlock {
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.slice(from, to) };
    case 'list':
      return { ...block, items: block.items.slice(from, to) };
    case 'facts':
      return { ...block, facts: block.facts.slice(from, to) };
    case 'chart':
    case 'note':
      return block;
    default:
      return block satisfies never;
  }
}

/**
 * Cuts an answer's details into pages that each fit on a card of about `budgetBytes`: tables,
 * lists and facts between their rows. Always at least one page, which may be empty.
 */
export function splitDetails(
  details: readonly DetailBlock[],
  budgetBytes: number,
): DetailBlock[][] {
  const state: Pages = { pages: [[]], room: budgetBytes };
  for (const block of details) {
    let from = 0;
    const costs = rowsOf(block);
    for (const [index, cost] of costs.entries()) {
      if (cost <= state.room) {
        state.room -= cost;
        continue;
      }
      if (index > from) state.pages.at(-1)?.push(slice(block, from, index));
      if ((state.pages.at(-1)?.length ?? 0) > 0) state.pages.push([]);
      state.room = budgetBytes - cost;
      from = index;
    }
    if (costs.length > from) state.pages.at(-1)?.push(slice(block, from, costs.length));
  }
  return state.pages;
}
