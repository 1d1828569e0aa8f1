/** Texts side by side in one array: nothing is made of them until they are asked for. */
export type PackedTexts = {
  /** UTF-16, all texts after one another. */
  readonly letters: Uint16Array;
  /** By text, where its letters begin; one more at the end. */
  readonly starts: Uint32Array;
};

/** Distinct texts, each known by its number and found by its letters. */
export type PackedStrings = PackedTexts & {
  /** A hash table with open addresses: a string's number and 1, or 0. */
  readonly slots: Uint32Array;
};

export type Texts = { readonly size: number; readonly at: (number: number) => string };

export type Strings = Texts & {
  /** -1 where it is not among them. */
  readonly numberOf: (text: string) => number;
  readonly has: (text: string) => boolean;
};

/** FNV-1a over the letters; `skipped` is passed over. */
export function hashLetters(text: string, skipped = -1): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== skipped) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, number) => {
    starts[number + 1] = (starts[number] ?? 0) + text.length;
  });
  const letters = new Uint16Array(starts[texts.length] ?? 0);
  texts.forEach((text, number) => {
    const from = starts[number] ?? 0;
    for (let at = 0; at < text.length; at += 1) letters[from + at] = text.charCodeAt(at);
  });
  return { letters, starts };
}

/** Numbers follow the order in which the strings first come. */
export function packStrings(strings: Iterable<string>): PackedStrings {
  const distinct = [...new Set(strings)];
  let room = 4;
  while (room < 2 * distinct.length) room *= 2;
  const slots = new Uint32Array(room);
  distinct.forEach((text, number) => {
    let slot = hashLetters(text) & (room - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (room - 1);
    slots[slot] = number + 1;
  });
  return { ...packTexts(distinct), slots };
}

export function readTexts({ letters, starts }: PackedTexts): Texts {
  const bytes = Buffer.from(letters.buffer, letters.byteOffset, letters.byteLength);
  return {
    size: starts.length - 1,
    at: (number) =>
      bytes.toString('utf16le', 2 * (starts[number] ?? 0), 2 * (starts[number + 1] ?? 0)),
  };
}

export function readStrings(packed: PackedStrings): Strings {
  const { letters, starts, slots } = packed;
  const mask = slots.length - 1;
  const isAt = (number: number, text: string): boolean => {
    const from = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - from !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (letters[from + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  };
  const numberOf = (text: string): number => {
    let slot = hashLetters(text) & mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || isAt(number, text)) return number;
      slot = (slot + 1) & mask;
    }
  };
  return { ...readTexts(packed), numberOf, has: (text) => numberOf(text) >= 0 };
}
