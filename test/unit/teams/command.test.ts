import { createCommandParser } from '../../../src/teams/command.ts';

const parseHelp = createCommandParser({ sv: ['hjälp'], en: ['help'] }, 'alone');
const parseBind = createCommandParser({ sv: ['koppla'], en: ['bind'] }, 'with-argument');

describe('a typed command', () => {
  it.each(['hjälp', 'HJÄLP', ' Hjälp! ', 'help', 'Help.'])('is known in «%s»', (text) => {
    expect(parseHelp(text)).toBeDefined();
  });

  it.each(['hjälp mig', 'hjälper ni?', 'vad är hjälp'])('is not seen in «%s»', (text) => {
    expect(parseHelp(text)).toBeUndefined();
  });

  it('has the rest for its argument, as it was typed', () => {
    expect(parseBind('KOPPLA   Lokal  samverkan Ö Göinge')).toEqual({
      language: 'sv',
      argument: 'Lokal samverkan Ö Göinge',
    });
    expect(parseBind('bind')).toEqual({ language: 'en', argument: '' });
  });

  it('needs its whole word', () => {
    expect(parseBind('kopplat till Osby')).toBeUndefined();
    expect(parseBind('binding rules')).toBeUndefined();
  });
});
