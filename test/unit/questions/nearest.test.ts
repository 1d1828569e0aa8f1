import { createAnswerer } from '../../../src/questions/answerer.ts';
import { createDirectory } from '../../../src/organisation/directory.ts';
import { loadBuiltIn } from '../../../bench/support/load-built-in.ts';

const directory = createDirectory(loadBuiltIn());
const { ask } = createAnswerer(directory);
const kristianstad = directory.resolveGroupName('Lokal samverkan Kristianstad');
const groupId = kristianstad.kind === 'found' ? kristianstad.group.id : undefined;
const askThere = (text: string) => ask({ text, ...(groupId !== undefined && { groupId }) });

describe('a question that the sources do not answer', () => {
  it('is met with what they do say of its subject, as buttons', () => {
    const { reply } = askThere('Vad kostar Senior Alert?');
    expect(reply.kind).toBe('not-in-sources');
    expect(reply.suggestions[0]).toMatchObject({ title: 'Senior Alert' });
  });

  it('is answered with just that when the button is pressed', () => {
    const [nearest] = askThere('Vad kostar Senior Alert?').reply.suggestions;
    if (nearest?.query === undefined) throw new Error('Nothing near was offered.');
    const { reply } = ask({ text: nearest.text, query: nearest.query });
    expect(reply.kind).toBe('answer');
    expect(reply.headline).toContain('Senior Alert');
  });

  it('is offered nothing near where no word of it names a subject', () => {
    const { reply } = askThere('Vad tjänar en lastbilschaufför?');
    expect(reply.kind).toBe('not-in-sources');
    expect(reply.suggestions.every(({ query }) => query === undefined)).toBe(true);
  });

  it('is never offered what another delregion alone has', () => {
    const { reply } = askThere('Vad kostar utredningen om samsjuklighet?');
    for (const { query } of reply.suggestions) {
      if (query === undefined) continue;
      expect(query.topic).not.toMatch(/mellersta/);
    }
  });
});
