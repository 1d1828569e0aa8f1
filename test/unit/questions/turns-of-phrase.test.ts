import { createAnswerer } from '../../../src/questions/answerer.ts';
import { builtInDirectory } from '../../support/built-in-model.ts';

const directory = builtInDirectory();
const { ask } = createAnswerer(directory);

function replyTo(text: string, groupName?: string): ReturnType<typeof ask>['reply'] {
  const named = groupName === undefined ? undefined : directory.resolveGroupName(groupName);
  return ask({ text, ...(named?.kind === 'found' && { groupId: named.group.id }) }).reply;
}

describe('what people say without saying anything by it', () => {
  it('the empty tail of a compound hides no subject', () => {
    expect(replyTo('vad har hänt på vaccinationsfronten i nordost').headline).toMatch(/stärkt/);
  });

  it('the first word of a name is no everyday verb', () => {
    expect(replyTo('Which towns have Växa tryggt up and running?').headline).toMatch(
      /Kristianstad/,
    );
  });

  it('a delregion named by itself means its municipalities', () => {
    expect(replyTo('Vilka ingår i Nordväst?').headline).toMatch(/10 kommuner/);
    expect(replyTo('Vilka sitter med i Nordväst?').kind).toBe('not-in-sources');
  });

  it('whoever stands in for the chair is the vice chair', () => {
    const { headline } = replyTo(
      'Vem hoppar in för ordföranden?',
      'Tjänstemannaberedningen Mellersta',
    );
    expect(headline).toMatch(/Borgand/);
  });
});

describe('what no document tells, in other words', () => {
  it.each([
    ["What's the phone number of the MAS in Höör?", undefined],
    ['Vem ansvarar för balansträningen?', 'Lokal vårdsamverkan Kävlinge'],
    ['Vem säljer VISAM?', undefined],
    ['Hur många barn bor i Kristianstad?', undefined],
    ['Hur röstade Kristin Obad om bilaga 7?', 'Tjänstemannaberedningen Mellersta'],
    ['Vad gick kalaset på för SVU-utbildningarna?', undefined],
    ['Vem hoppar in för ordföranden?', 'Medicinsk samverkan Nordost'],
  ])('%s', (question, group) => {
    expect(replyTo(question, group).kind).toBe('not-in-sources');
  });
});
