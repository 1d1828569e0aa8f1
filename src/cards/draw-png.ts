import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../core/project-root.ts';
import { encodePng } from './encode-png.ts';

const widthInPixels = 480;
const mostColours = 24;
const mostKept = 50;
const fontFamily = 'Open Sans';
const fontFiles = ['400Regular/OpenSans_400Regular.ttf', '600SemiBold/OpenSans_600SemiBold.ttf'];

const require = createRequire(join(projectRoot, 'package.json'));
const readPackaged = (path: string) => new Uint8Array(readFileSync(require.resolve(path)));

type Draw = (svg: string) => Buffer;

/** Read when the first picture is asked for; the letters are our own, whatever the machine has. */
async function createDraw(): Promise<Draw> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readPackaged('@resvg/resvg-wasm/index_bg.wasm'));
  const fontBuffers = fontFiles.map((file) => readPackaged(`@expo-google-fonts/open-sans/${file}`));
  return (svg) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: widthInPixels },
      font: { fontBuffers, defaultFontFamily: fontFamily, loadSystemFonts: false },
    });
    const image = drawing.render();
    const { width, height, pixels } = image;
    const png = encodePng({ width, height, rgba: pixels }, mostColours);
    image.free();
    drawing.free();
    return png;
  };
}

let drawing: Promise<Draw> | undefined;
const kept = new Map<string, string>();

/**
 * A drawing without transparency as a PNG, which Teams shows in a card, in a data URI: nothing is
 * fetched from anywhere. The same drawing is made once.
 */
export async function drawPng(svg: string): Promise<string> {
  const known = kept.get(svg);
  if (known !== undefined) return known;
  drawing ??= createDraw();
  const draw = await drawing;
  const uri = `data:image/png;base64,${draw(svg).toString('base64')}`;
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(svg, uri);
  return uri;
}
