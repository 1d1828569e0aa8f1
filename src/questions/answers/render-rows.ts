import type { Activity } from '../../organisation/schema.ts';
import { textsFor } from '../../texts/index.ts';
import { stemsOf } from '../words/stems-of.ts';
import { factsOf, joinNames, type Rendered, type RenderInput } from './rendered.ts';

/** So many names fit in the sentence itself. */
const fewRows = 6;

/** Rows of the plan that answer to a condition, by name, with how many they are. */
export function renderRows(delregion: string, input: RenderInput): Rendered {
  const { directory, language, query } = input;
  const texts = textsFor.answers(language).rows;
  const rows = directory.activitiesOf(delregion).filter((one) => answersTo(one, input));
  const { has, lacks, status, value, party, dates, place, noun } = query.constraints;
  const condition = [
    has === undefined ? '' : texts.has(has),
    lacks === undefined ? '' : texts.lacks(lacks),
    status === undefined ? '' : texts.status(status.split(',')),
    value === undefined ? '' : texts.value(value),
    party === undefined ? '' : texts.party(party),
    dates === undefined ? '' : texts.dates(dates),
    place === undefined ? '' : texts.place(directory.byId.municipalities.get(place)?.name ?? place),
    noun === undefined ? '' : texts.noun(noun),
  ]
    .filter((text) => text !== '')
    .join(', ');
  const [first] = rows;
  if (first === undefined) return { kind: 'gap', subject: texts.none(condition) };
  const items = rows.map(({ name, area }) => {
    const number = directory.byId.planAreas.get(area)?.number;
    return number === undefined ? name[language] : `${name[language]} (${number})`;
  });
  const isFew = rows.length <= fewRows;
  return {
    kind: 'found',
    headline: texts.found(rows.length, condition, isFew ? joinNames(items, language) : ''),
    details: isFew ? [] : [{ kind: 'list', items }],
    facts: rows.flatMap(({ name, cite }) => factsOf(name[language], cite.slice(0, 1))),
  };
}

function answersTo(row: Activity, { query, directory }: RenderInput): boolean {
  const { has, lacks, status, value, party, dates, place, noun } = query.constraints;
  return (
    (has === undefined || holds(row, has)) &&
    (lacks === undefined || !holds(row, lacks)) &&
    (status === undefined || row.results.some((one) => status.split(',').includes(one.status))) &&
    (value === undefined || row.results.some((one) => String(one.value) === value)) &&
    (party === undefined ||
      speaksOf(party, [row.responsible?.text.sv ?? '', row.responsible?.text.en ?? ''])) &&
    (dates === undefined ||
      speaksOf(dates, [row.schedule?.text.sv ?? '', row.schedule?.text.en ?? ''])) &&
    (place === undefined || isAbout(row, place, directory.byId.municipalities.get(place)?.name)) &&
    (noun === undefined || isNamed(row, noun))
  );
}

function holds(row: Activity, field: string): boolean {
  switch (field) {
    case 'responsible':
      return row.responsible !== undefined;
    case 'schedule':
      return row.schedule !== undefined;
    case 'indicator':
      return row.indicators.length > 0;
    default:
      return row.results.length > 0 || row.tables.length > 0;
  }
}

const speaksOf = (words: string, texts: readonly string[]): boolean => {
  const stems = stemsOf(...texts);
  return words.split(' ').every((word) => [...stemsOf(word)].some((stem) => stems.has(stem)));
};

const isAbout = (row: Activity, municipality: string, name = ''): boolean =>
  row.municipality === municipality ||
  [
    row.delregional,
    row.central,
    row.responsible?.text,
    ...row.results.map(({ text }) => text),
  ].some((text) => text?.sv.includes(name) === true);

function isNamed(row: Activity, noun: string): boolean {
  const names = stemsOf(row.name.sv, row.name.en, ...row.aliases, row.delregional?.sv);
  return [...stemsOf(noun)].some((stem) => [...names].some((one) => one.includes(stem.slice(2))));
}
