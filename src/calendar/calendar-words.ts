/** Names of months and weekdays as people write them, Swedish and English, lower case. */
const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const weekdays: readonly (readonly string[])[] = [
  ['måndag', 'mandag', 'monday', 'mån', 'mon'],
  ['tisdag', 'tuesday', 'tis', 'tue', 'tues'],
  ['onsdag', 'wednesday', 'ons', 'wed'],
  ['torsdag', 'thursday', 'tors', 'tor', 'thu', 'thurs'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lördag', 'lordag', 'saturday', 'lör', 'sat'],
  ['söndag', 'sondag', 'sunday', 'sön', 'sun'],
];

const indexOf = (names: readonly (readonly string[])[]) =>
  new Map(names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)));

/** Word → month, 1 to 12. */
export const monthByWord: ReadonlyMap<string, number> = indexOf(months);

/** Word → ISO weekday, 1 to 7; with the definite and plural endings of Swedish and English. */
export const weekdayByWord: ReadonlyMap<string, number> = new Map(
  [...indexOf(weekdays)].flatMap(([word, weekday]) => [
    [word, weekday] as const,
    ...['en', 'ar', 'arna', 's'].map((ending) => [word + ending, weekday] as const),
  ]),
);
