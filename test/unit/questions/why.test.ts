import { createAnswerer } from '../../../src/questions/answerer.ts';
import { builtInDirectory } from '../../support/built-in-model.ts';

const directory = builtInDirectory();
const answerer = createAnswerer(directory);

function explain(text: string, language: 'sv' | 'en', groupId?: string) {
  const { context } = answerer.ask({ text, ...(groupId === undefined ? {} : { groupId }) });
  if (context.query === undefined) throw new Error(`Not understood: ${text}`);
  return answerer.explain(context.query, language);
}

describe('«Varför?»', () => {
  it('says in words how the question was read, and never an identifier', () => {
    const { readAs } = explain('hur ofta ses vi', 'sv', 'nordost-lokal-osby');
    expect(readAs).toBe(
      'Jag läste frågan så här: gruppen Lokal samverkan Osby – hur ofta gruppen träffas.',
    );
    for (const { id } of directory.bindableGroups) {
      expect(explain('Vem eskalerar detta?', 'en', id).readAs).not.toMatch(/[a-z]-[a-z]+-[a-z]/);
    }
  });

  it('shows the days that are set here, for the ladder and for one step of it', () => {
    const whole = explain('Vem eskalerar detta?', 'sv', 'nordost-lokal-osby').settings;
    expect(whole).toEqual([
      'Steg 1: 5 arbetsdagar för att kvittera, 20 för att rätta.',
      'Steg 2: 10 arbetsdagar för att kvittera, 30 för att ta ställning.',
      'Steg 3: 10 arbetsdagar för att kvittera, 40 för att behandla ärendet.',
    ]);
    const first = explain('What happens in step 1?', 'en').settings;
    expect(first).toEqual(['Step 1: 5 working days to acknowledge, 20 to correct.']);
    expect(explain('Vad betyder SIP?', 'sv').settings).toEqual([]);
  });

  it('gives the facts used with their citation', () => {
    const { facts } = explain('What is our SIP indicator?', 'en', 'nordost-lokal-osby');
    expect(facts.length).toBeGreaterThan(0);
    expect(facts[0]?.citation.source).toBe('aktivitetsplan-nordost');
  });
});

describe('asking', () => {
  it('never throws, whatever is written', () => {
    const hostile = [
      '',
      '?',
      '...',
      '\u0000\u202e',
      '🙂🙂🙂',
      'a'.repeat(20_000),
      'och då?',
      '<at>x</at> [länk](http://x.example) **fet**',
      '1 2 3 4 5',
      'vi vi vi vi',
      "'; DROP TABLE documents; --",
    ];
    for (const text of hostile) {
      expect(() => answerer.ask({ text })).not.toThrow();
      expect(() => answerer.ask({ text, groupId: 'mellersta-lokal-lund' })).not.toThrow();
      expect(() => answerer.ask({ text, groupId: 'no-such-group' })).not.toThrow();
    }
  });

  it('reads a context of an older model without failing', () => {
    const context = {
      query: { topic: 'group:gone', aspect: 'meetings', constraints: {} },
      entities: ['person:gone', 'gone/row'],
    };
    expect(() => answerer.ask({ text: 'och i Lund?', context })).not.toThrow();
    expect(() => answerer.ask({ text: 'hon då?', context })).not.toThrow();
  });

  it('takes a new subject for no follow-up, however short the question', () => {
    const before = answerer.ask({
      text: 'vilka är med i vår grupp',
      groupId: 'nordost-lokal-osby',
    });
    for (const text of [
      'Vilken budget har vi?',
      'Vilket telefonnummer har vi?',
      'Vilken parkering har vi?',
    ]) {
      const { reply } = answerer.ask({
        text,
        groupId: 'nordost-lokal-osby',
        context: before.context,
      });
      expect({ text, kind: reply.kind }).toEqual({ text, kind: 'not-in-sources' });
    }
  });
});
