/** An unbroken run of digits in folded text, or a month's name standing for its two digits. */
export type DigitGroup = { readonly digits: string; readonly start: number; readonly end: number };

const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augusti', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const monthByName = new Map(
  months.flatMap((names, index) =>
    names.map((name) => [name, String(index + 1).padStart(2, '0')] as const),
  ),
);

const isDigitAt = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 48 && unit <= 57;
};

const longestMonthGap = 14;
const edges = /^[\s.,/-]+|[\s.,/-]+$/g;

function findMonth(gap: string): string | undefined {
  return gap.length > longestMonthGap
    ? undefined
    : monthByName.get(gap.replace(edges, '').toLowerCase());
}

export function collectDigitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let index = 0;
  while (index < text.length) {
    if (!isDigitAt(text, index)) {
      index += 1;
      continue;
    }
    const start = index;
    while (isDigitAt(text, index)) index += 1;
    const previous = groups.at(-1);
    if (previous && start - previous.end <= longestMonthGap) {
      const month = findMonth(text.slice(previous.end, start));
      if (month) groups.push({ digits: month, start: previous.end, end: start });
    }
    groups.push({ digits: text.slice(start, index), start, end: index });
  }
  return groups;
}
