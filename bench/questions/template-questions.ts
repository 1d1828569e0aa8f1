import type { Model } from '../../src/organisation/schema.ts';
import type { SetQuestion } from './score.ts';

/** Questions made from the model by templates, in both languages: what a peer can be trained on. */
export function createTemplateQuestions(model: Model): readonly SetQuestion[] {
  const ask = (lang: 'sv' | 'en', text: string, group: string | null = null): SetQuestion => ({
    id: text,
    category: 'template',
    lang,
    group,
    turns: [text],
    answerable: true,
    all: [],
    none: [],
  });
  return [
    ...model.groups
      .filter(({ isDescription }) => !isDescription)
      .flatMap(({ name }) => [
        ask('sv', `Vem är ordförande i ${name}?`),
        ask('sv', `Vem är sammankallande i ${name}?`),
        ask('sv', `Hur ofta träffas ${name}?`),
        ask('sv', `Vilka ingår i ${name}?`),
        ask('sv', `Vilket uppdrag har ${name}?`),
        ask('sv', 'Vem eskalerar detta?', name),
        ask('en', `Who chairs ${name}?`),
        ask('en', `How often does ${name} meet?`),
        ask('en', `Who are the members of ${name}?`),
      ]),
    ...model.activities.flatMap(({ name }) => [
      ask('sv', `Vad är indikatorn för ${name.sv}?`),
      ask('sv', `När ska ${name.sv} vara klart?`),
      ask('sv', `Vem ansvarar för ${name.sv}?`),
      ask('sv', `Vad blev resultatet av ${name.sv}?`),
      ask('en', `What is the indicator for ${name.en}?`),
      ask('en', `Who is responsible for ${name.en}?`),
    ]),
    ...model.terms.flatMap(({ name, abbreviation }) => [
      ask('sv', `Vad betyder ${abbreviation ?? name?.sv ?? ''}?`),
      ask('en', `What does ${abbreviation ?? name?.en ?? ''} mean?`),
    ]),
    ...[...model.statements, ...model.findings, ...model.decisions].flatMap(({ title }) => [
      ask('sv', title.sv),
      ask('en', title.en),
    ]),
    ...model.delregions.flatMap(({ name }) => [
      ask('sv', `Vilka kommuner ingår i delregion ${name}?`),
      ask('en', `Which municipalities belong to delregion ${name}?`),
    ]),
  ];
}
