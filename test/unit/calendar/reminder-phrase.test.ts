import {
  isAskedFor,
  isReminderWish,
  parseReminderWish,
} from '../../../src/calendar/reminder-phrase.ts';

const now = { date: '2026-11-22', time: '10:00' };

function shortForm(text: string): string {
  const wish = parseReminderWish(text, now, { defaultTime: '08:30' });
  if (!wish.ok) return wish.refusal.code;
  const { when, what } = wish.value;
  const at = when.kind === 'once' ? when.date : `from ${when.first}`;
  return `${at} ${when.time}: ${what}`;
}

describe('a wish to be reminded', () => {
  it.each([
    ['påminn oss den 15 mars kl 9 om utbildningsplanen', '2027-03-15 09:00: utbildningsplanen'],
    ['Påminn oss om två veckor om mötet', '2026-12-06 08:30: mötet'],
    ['påminn oss om mötet om två veckor', '2026-12-06 08:30: mötet'],
    ['påminn oss om utbildningsplanen den 15 mars kl 9', '2027-03-15 09:00: utbildningsplanen'],
    [
      'påminn oss varannan måndag att titta på avvikelserna',
      'from 2026-11-23 08:30: titta på avvikelserna',
    ],
    ['påminn oss om en vecka om att fråga om avtalet', '2026-11-29 08:30: fråga om avtalet'],
    ['remind us on 15 March at 9 to send the plan', '2027-03-15 09:00: send the plan'],
    ['remind us to send the plan on Friday', '2026-11-27 08:30: send the plan'],
    [
      'remind us in two weeks about the meeting on wounds',
      '2026-12-06 08:30: the meeting on wounds',
    ],
    ['Påmin oss på fredag om kallelsen', '2026-11-27 08:30: kallelsen'],
    ['Kan du påminna oss på fredag om mötet', '2026-11-27 08:30: mötet'],
    ['could you remind us of the plan tomorrow at 8', '2026-11-23 08:00: the plan'],
    ['påminn oss om matchen på fredag', '2026-11-27 08:30: matchen'],
    ['påminn oss den 31 april om mötet', 'no-such-date'],
    ['påminn oss om mötet den 31 april', 'no-such-date'],
    ['påminn oss 2020-01-01 om mötet', 'past'],
    ['påminn oss imorgon', 'nothing-to-remind-of'],
    ['påminn oss om mötet', 'not-understood'],
  ])('%s', (text, expected) => {
    expect(shortForm(text)).toBe(expected);
  });

  it('is told from a question by how it begins', () => {
    expect(isReminderWish('Påminn oss imorgon om mötet')).toBe(true);
    expect(isReminderWish('vem påminner oss om mötet?')).toBe(false);
    expect(isAskedFor('Kan du påminna oss om vad SIP är')).toBe(true);
    expect(isAskedFor('Påminn oss om mötet')).toBe(false);
  });
});
