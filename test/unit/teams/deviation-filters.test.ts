import { readFiltersFirst } from '../../../src/teams/deviations/list-query.ts';

describe('the filters of a list of deviations, said before the word', () => {
  it.each([
    ['mina avvikelser', 'sv', 'mina'],
    ['Visa våra öppna avvikelser', 'sv', 'våra öppna'],
    ['försenade avvikelser steg 2', 'sv', 'försenade   steg 2'],
    ['show my overdue deviations!', 'en', 'my overdue'],
  ])('%s', (text, language, argument) => {
    const read = readFiltersFirst(text);
    expect(read?.language).toBe(language);
    expect(read?.argument.replace(/\s+/g, ' ')).toBe(argument.replace(/\s+/g, ' '));
  });

  it.each([
    'vilka avvikelser ska skickas uppåt?',
    'hur många avvikelser rapporterades 2024',
    'avvikelser mina',
    'Must deviations be handled locally?',
    'mina avvikelserna',
    'våra avvikelser, vem handlägger dem i första hand?',
  ])('a question is no list: %s', (text) => {
    expect(readFiltersFirst(text)).toBeUndefined();
  });
});
