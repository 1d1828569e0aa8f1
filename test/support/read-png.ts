import { inflateSync } from 'node:zlib';

/** The colours of a PNG of our own kind (a palette, unfiltered rows), as numbers, row by row. */
export function readPng(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const plte = chunks.get('PLTE') ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = Array.from({ length: plte.length / 3 }, (_, index) =>
    plte.readUIntBE(index * 3, 3),
  );
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const place = rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)];
    return palette[place ?? 0] ?? 0;
  });
  return { width, height, palette, pixels };
}
