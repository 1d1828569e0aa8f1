import { renderAnswer } from '../../../src/cards/render-answer.ts';
import { splitDetails } from '../../../src/cards/split-details.ts';
import { pageBudgetBytes } from '../../../src/teams/answer-question.ts';
import type { DetailBlock, TableBlock } from '../../../src/questions/reply.ts';

const table = (rows: number, width = 40): TableBlock => ({
  kind: 'table',
  title: 'Läkare på begäran',
  columns: ['Kommun', 'Antal', 'Kommentar'],
  rows: Array.from({ length: rows }, (_, index) => [
    `Kommun ${String(index)}`,
    String(index),
    'å'.repeat(width),
  ]),
});

const render = (details: readonly DetailBlock[]) =>
  renderAnswer({
    language: 'sv',
    turnId: '1',
    details,
    sources: [
      { title: 'Aktivitets- och tidplan', date: '2024-10-02', section: '3' },
      { title: 'Aktivitets- och tidplan', date: '2024-10-02', section: '4' },
    ],
    buttons: [{ title: 'Och i Osby?', verb: 'ask', index: 0 }],
    isJudged: true,
    canSayWhy: true,
  });

describe('an answer’s card', () => {
  it('shows tables as tables, with lines for clients that know none', () => {
    const [container] = render([table(2, 3)]).body as { items: Record<string, unknown>[] }[];
    const element = container?.items.find(({ type }) => type === 'Table');
    expect(element?.['fallback']).toMatchObject({
      type: 'TextBlock',
      text: '- Kommun 0: Antal 0 · Kommentar ååå\n- Kommun 1: Antal 1 · Kommentar ååå',
    });
  });

  it('shows figures as a picture, with the table for clients that draw none', () => {
    const chart: DetailBlock = {
      kind: 'chart',
      title: 'Besök',
      unit: 'antal',
      bars: [
        { label: 'Osby', value: 12 },
        { label: 'Samverkan vid utskrivning från sluten hälso- och sjukvård', value: 3 },
        { label: 'Vårdcentralen Kristianstadkliniken i norr', value: 2 },
        { label: 'Vårdcentralen Kristianstadkliniken i söder', value: 1 },
      ],
      table: table(1, 1),
    };
    const [container] = render([chart]).body as { items: Record<string, unknown>[] }[];
    // What it counts stands above it, for every client and for the table in its place.
    expect(container?.items[0]).toMatchObject({ type: 'TextBlock', text: 'Besök (antal)' });
    expect(container?.items[1]).toMatchObject({
      type: 'Chart.HorizontalBar',
      data: [
        { x: 'Osby', y: 12 },
        { x: 'Samverkan vid utskrivning från sluten hälso-…', y: 3 },
        { x: 'Vårdcentralen Kristianstadkliniken i norr', y: 2 },
        { x: 'Vårdcentralen Kristianstadkliniken i söder', y: 1 },
      ],
      fallback: { type: 'Table' },
    });
  });

  it('names a document once for several of its sections', () => {
    const text = JSON.stringify(render([]));
    expect(text).toContain('Källa: Aktivitets- och tidplan (2024-10-02), 3; 4');
  });

  it('carries only opaque ids in its buttons', () => {
    const data = [...JSON.stringify(render([])).matchAll(/"data":(\{[^}]*\})/g)].map(
      ([, json = '']) => JSON.parse(json) as object,
    );
    expect(data.length).toBeGreaterThan(0);
    for (const each of data) {
      expect(['turn', 'index', 'verb']).toEqual(expect.arrayContaining(Object.keys(each)));
    }
  });
});

describe('an answer too large for one card', () => {
  const everyKind: DetailBlock[] = [
    table(300),
    {
      kind: 'list',
      items: Array.from({ length: 300 }, (_, i) => `${String(i)} ${'ö'.repeat(90)}`),
    },
    {
      kind: 'facts',
      facts: Array.from({ length: 100 }, (_, i) => ({
        label: String(i),
        value: 'v'.repeat(300),
      })),
    },
    { kind: 'note', text: 'n'.repeat(3_000) },
  ];

  it('is cut into cards that each stay under 25 kB', () => {
    for (const page of splitDetails(everyKind, pageBudgetBytes)) {
      const attachment = { content: render(page) };
      expect(Buffer.byteLength(JSON.stringify(attachment))).toBeLessThan(25_000);
    }
  });

  it('loses nothing and repeats nothing', () => {
    const blocks = splitDetails(everyKind, pageBudgetBytes).flat();
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(rows).toEqual(table(300).rows);
    expect(items).toHaveLength(300);
    expect(new Set(items).size).toBe(300);
    expect(facts).toHaveLength(100);
  });

  it('is one card when it fits', () => {
    expect(splitDetails([table(10)], pageBudgetBytes)).toHaveLength(1);
    expect(splitDetails([], pageBudgetBytes)).toEqual([[]]);
  });
});
