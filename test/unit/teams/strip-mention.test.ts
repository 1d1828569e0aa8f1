import { stripMention } from '../../../src/teams/strip-mention.ts';

const bot = '28:bot';
const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text });
const strip = (text: string, ...entities: { type: string }[]) =>
  stripMention({ text, entities, recipient: { id: bot, name: 'Bot', aadObjectId: undefined } });

describe('the text of a message', () => {
  it('loses the bot’s own mention, every time, and the space that Teams writes after it', () => {
    const text = '<at>Samverkansbot</at>&nbsp;hjälp <at>Samverkansbot</at>';
    expect(strip(text, mention(bot, '<at>Samverkansbot</at>'))).toBe('hjälp');
  });

  it('keeps the names of other people', () => {
    const text = '<at>Bot</at> vem är <at>Eva Ek</at>?';
    const entities = [mention(bot, '<at>Bot</at>'), mention('29:eva', '<at>Eva Ek</at>')];
    expect(strip(text, ...entities)).toBe('vem är Eva Ek?');
  });

  it('keeps a name that is a pattern', () => {
    expect(strip('<at>Bot (test)</at> hej', mention(bot, '<at>Bot (test)</at>'))).toBe('hej');
  });

  it('is read as it was typed, entities and all', () => {
    expect(strip('A &amp; B &lt;x&gt;')).toBe('A & B <x>');
  });
});
