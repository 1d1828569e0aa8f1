import { firstLineTo } from '../../support/first-line.ts';

describe('the first line is the sentence of the row that was asked for', () => {
  it.each([
    ['Vad ska Akutbladet användas till?', /^Med hjälp av Akutbladet .* undvikbara blir färre\.$/],
    ['What is the MHFA training in Nordost for?', /^Train instructors and first aiders/],
    ['hur många ggr har svu-utbildningen körts', /^Sex utbildningstillfällen .*\.$/],
    ['How many people attended the SVU training?', /^How many people .* cannot be produced/],
    ['Är kartläggningen av suicidprevention klar?', /^Kartläggningen är klar/],
    ['What effects has Växa tryggt had?', /^Where Växa tryggt is running, trust/],
    [
      'Vilken lag handlar SVU-utbildningen om?',
      /^Utbildning .* lagen om samverkan vid utskrivning/,
    ],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question)).toMatch(expected);
  });

  it('a municipality gets its own part of a result only where it asks for its own', () => {
    expect(firstLineTo('Hur många grupper har SIP i utbildningsplanen?', 'Perstorp')).toMatch(
      /^Samtliga lokala/,
    );
    expect(firstLineTo('har vi SIP i vår utbildningsplan', 'Perstorp')).toMatch(/^Ja, .*Perstorp/);
    expect(firstLineTo('har vi haft dialog om SIP hos oss?', 'Osby')).toBe(
      'I Osby har dialogen om SIP förts i Lokal samverkan Osby.',
    );
  });

  it('who sits in a group of the plan is not told, and not taken for what the group did', () => {
    expect(firstLineTo('Vem sitter i fokusområdesgruppen för SIP?')).toMatch(
      /^Det framgår inte av underlaget vilka som ingår/,
    );
  });
});
