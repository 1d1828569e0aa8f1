/** No 0/O or 1/I, and no vowels: nothing to misread, nothing that reads as a word. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';
const alphabet = `23456789${letters}`;
export const shortestCaseSuffix = 4;

/** An even draw: bytes above the last whole multiple are thrown away. */
function createDraw(randomBytes: Uint8Array): (limit: number) => number {
  let next = 0;
  return (limit) => {
    const fair = 256 - (256 % limit);
    for (;;) {
      const byte = randomBytes[next];
      if (byte === undefined) throw new RangeError('Too few random bytes for a case number');
      next += 1;
      if (byte < fair) return byte % limit;
    }
  };
}

/**
 * `AV-<year>-<suffix>`, with at least one letter so that it is never taken for an identity number.
 * Give 32 or more random bytes; whoever stores it makes sure it is unique, and draws again (longer
 * after some failures) when it is not.
 */
export function createCaseNumber(
  year: number,
  randomBytes: Uint8Array,
  suffixLength: number = shortestCaseSuffix,
): string {
  const drawBelow = createDraw(randomBytes);
  const letterAt = drawBelow(suffixLength);
  let suffix = '';
  for (let i = 0; i < suffixLength; i += 1) {
    const from = i === letterAt ? letters : alphabet;
    suffix += from.charAt(drawBelow(from.length));
  }
  return `AV-${year}-${suffix}`;
}

const written =
  /(?<![\p{L}\p{N}])AV[ -]?(\d{4})[ -]?([2-9BCDFGHJKLMNPQRSTVWXZ]{4,8})(?![\p{L}\p{N}])/iu;

/** The first case number in a text, however it was typed, in its official form. */
export function findCaseNumber(text: string): string | undefined {
  const match = written.exec(text.replace(/[‐-―−]/g, '-'));
  const suffix = match?.[2]?.toUpperCase();
  return match?.[1] && suffix && /[A-Z]/.test(suffix) ? `AV-${match[1]}-${suffix}` : undefined;
}
