import { drawPng } from '../../../src/cards/draw-png.ts';
import { encodePng } from '../../../src/cards/encode-png.ts';
import { obligationsOf } from '../../../src/reminders/obligations.ts';
import { renderYearWheel } from '../../../src/reminders/render-year-wheel.ts';
import { listWheelEntries } from '../../../src/reminders/year-wheel.ts';
import { readPng } from '../../support/read-png.ts';
import { directory, factsWith } from '../reminders/support.ts';

jest.setTimeout(60_000);

const toPixels = (width: number, colours: readonly number[]) => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255])),
});

const draw = async (content: string): Promise<Buffer> => {
  const uri = await drawPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><rect width="100" height="40" fill="#fff"/>${content}</svg>`,
  );
  expect(uri).toMatch(/^data:image\/png;base64,/);
  return Buffer.from(uri.split(',')[1] ?? '', 'base64');
};

describe('a PNG of few colours', () => {
  it('holds each pixel as it was when there are no more', () => {
    const colours = [0xff0000, 0x00ff00, 0x0000ff, 0xffffff, 0x1b1b1b, 0xff0000];
    const read = readPng(encodePng(toPixels(3, colours), 8));
    expect(read).toMatchObject({ width: 3, height: 2, pixels: colours });
    expect(read.palette).toHaveLength(5);
  });

  it('takes the nearest of the colours that cover most when there are more', () => {
    const colours = [
      ...Array<number>(5).fill(0xffffff),
      ...Array<number>(4).fill(0x102030),
      0x112131,
    ];
    const { palette, pixels } = readPng(encodePng(toPixels(5, colours), 2));
    expect(palette).toEqual([0xffffff, 0x102030]);
    expect(pixels.at(-1)).toBe(0x102030);
  });
});

describe('a drawing for a card', () => {
  it('has letters of its own, Swedish ones too', async () => {
    const letter = (character: string) =>
      draw(`<text x="5" y="30" font-size="30">${character}</text>`);
    const drawn = await Promise.all(['', 'a', 'å', 'ä', 'o', 'ö'].map(letter));
    expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBe(6);
  });

  it('is drawn once', async () => {
    expect(await draw('<circle r="9"/>')).toEqual(await draw('<circle r="9"/>'));
  });

  it.each([2024, 2027])(
    'of any group’s year %i keeps its colours and fits into a card',
    async (year) => {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      for (const group of directory.bindableGroups) {
        const obligations = obligationsOf(directory, factsWith(), group, period);
        const entries = listWheelEntries(obligations, year, 'sv');
        const svg = renderYearWheel({ year, entries, language: 'sv' });
        const uri = await drawPng(svg);
        expect(uri.length).toBeLessThan(15_000);
        const { palette } = readPng(Buffer.from(uri.split(',')[1] ?? '', 'base64'));
        const fills = [...svg.matchAll(/fill="#([0-9a-f]{6})"/g)].map(([, hex]) =>
          parseInt(hex ?? '', 16),
        );
        expect(palette).toEqual(expect.arrayContaining(fills));
      }
    },
  );
});
