import { crc32, deflateSync } from 'node:zlib';

export type Pixels = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each, row by row. */
  readonly rgba: Uint8Array;
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const indexedColour = 3;

function createChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** Each pixel as one number, whatever its opacity. */
function readColours({ rgba }: Pixels): Uint32Array {
  const bytes = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  return Uint32Array.from(
    { length: rgba.length / 4 },
    (_, index) => bytes.readUInt32BE(index * 4) >>> 8,
  );
}

function distanceOf(a: number, b: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255));
  return (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2;
}

/** The colours that cover most, and for every colour the place of the nearest of them. */
function choosePalette(colours: Uint32Array, mostColours: number) {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const nearest = [...counts.keys()].map((colour) => {
    const distances = palette.map((each) => distanceOf(each, colour));
    return [colour, distances.indexOf(Math.min(...distances))] as const;
  });
  return { palette, places: new Map(nearest) };
}

/**
 * A PNG of few colours: a drawing with large areas is a fifth of what it would be in full colour.
 * @param mostColours - At most 256.
 */
export function encodePng(pixels: Pixels, mostColours: number): Buffer {
  const { width, height } = pixels;
  const colours = readColours(pixels);
  const { palette, places } = choosePalette(colours, mostColours);
  // Each row begins with how it was filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  for (const [index, colour] of colours.entries()) {
    const row = Math.floor(index / width);
    rows[row * (width + 1) + 1 + (index % width)] = places.get(colour) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexedColour], 8);
  return Buffer.concat([
    signature,
    createChunk('IHDR', header),
    createChunk('PLTE', Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    createChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    createChunk('IEND', Buffer.alloc(0)),
  ]);
}
