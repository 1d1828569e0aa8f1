/** Repeatable invented names; no two calls give the same one. */
export type NameMaker = {
  /** A place, such as "Brolöv". */
  readonly place: () => string;
  /** Given name and surname. */
  readonly person: () => string;
  readonly abbreviation: () => string;
  /** A lower-case noun that no language has. */
  readonly noun: () => string;
};

const places = {
  starts:
    'Al Ask Bro Dal Ek Fal Gran Hag Iv Kal Lin Mos Nor Ols Ren Sal Tor Ull Vik Yx Åk Äng Öd'.split(
      ' ',
    ),
  middles: 'a be di e ga ke la me ne ra se ta ve'.split(' '),
  ends: 'by torp sta köping ryd holm löv arp inge lund berga åkra hult röd näs'.split(' '),
};
const people = {
  given:
    'Asta Birk Dagny Edit Folke Greta Hjalmar Ines Joar Kaj Lova Malte Nils Otto Petra Runa Stina Tage Ulla Vera'.split(
      ' ',
    ),
  starts: 'Al Berg Dahl Ek Fors Gran Hag Lind Malm Nord Olm Ros Sand Torn Wik Åker Öst'.split(' '),
  middles: 'a en er in o ste va'.split(' '),
  ends: 'berg dahl feldt gren holm kvist lund man mark qvist stam ström vall'.split(' '),
};
const nouns = {
  starts: 'bla dro fri gla hul kra lom mis nar plo ska tri vun'.split(' '),
  middles: 'be di fo ga ke lu me no ri sa tu'.split(' '),
  ends: 'dan gel kor lim men nad ping rast sel tun'.split(' '),
};
const letters = 'ABDEFGHIKLMNOPRSTUV';

/** Mulberry32: small, quick and the same everywhere; from 0 up to but not including 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param taken names that exist already, in any letter case */
export function createNameMaker(seed: number, taken: Iterable<string>): NameMaker {
  const random = createRandom(seed);
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const pick = (list: readonly string[] | string): string =>
    list[Math.floor(random() * list.length)] ?? '';
  /** Names grow longer as the short ones run out. */
  const unused = (make: (extra: number) => string): string => {
    for (let attempt = 0; ; attempt += 1) {
      const name = make(Math.floor(attempt / 4));
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  };
  const join = ({ starts, middles, ends }: typeof places, extra: number): string =>
    [pick(starts), ...Array.from({ length: 1 + extra }, () => pick(middles)), pick(ends)].join('');

  return {
    place: () => unused((extra) => join(places, extra)),
    person: () => unused((extra) => `${pick(people.given)} ${join(people, extra)}`),
    abbreviation: () =>
      unused((extra) => Array.from({ length: 4 + extra }, () => pick(letters)).join('')),
    noun: () => unused((extra) => join(nouns, extra)),
  };
}
