import { parseWhen } from '../../../src/calendar/when-phrase.ts';

/** Sunday 22 November 2026, ten in the morning. */
const now = { date: '2026-11-22', time: '10:00' };
const options = { defaultTime: '08:30' };

function shortForm(text: string, mayBePast = false): string {
  const when = parseWhen(text, now, { ...options, mayBePast });
  if (!when.ok) {
    const proposals = when.refusal.proposals.map(({ date }) => date).join(' ');
    return `${when.refusal.code}${proposals && ` → ${proposals}`}`;
  }
  const { value } = when;
  if (value.kind === 'once') return `${value.date} ${value.time}`;
  const { rule } = value;
  const every =
    rule.unit === 'week'
      ? `${rule.everyWeeks}w`
      : rule.unit === 'month'
        ? `${rule.everyMonths}m`
        : 'wd';
  const on =
    rule.unit === 'month'
      ? ` ${Object.values(rule.on).join(':')}`
      : rule.unit === 'week' && rule.weekdays.length > 1
        ? ` on ${rule.weekdays.join(' ')}`
        : '';
  return `every ${every}${on} from ${value.first} ${value.time}`;
}

describe('a stretch of time that has a name', () => {
  it.each([
    ['efter påsk', 'day-missing → 2027-03-30'],
    ['efter påsken kl 9', 'day-missing → 2027-03-30'],
    ['före jul', 'day-missing → 2026-12-23'],
    ['innan midsommar', 'day-missing → 2027-06-24'],
    ['till nyår', 'day-missing → 2026-12-30'],
    ['veckan före påsk', 'day-missing → 2027-03-22'],
    ['före julafton', 'day-missing → 2026-12-23'],
    ['i vår', 'day-missing → 2027-01-15'],
    ['till våren', 'day-missing → 2027-01-15'],
    ['till hösten', 'day-missing → 2027-08-16'],
    ['i sommar', 'day-missing → 2027-06-01'],
    ['after Easter', 'day-missing → 2027-03-30'],
    ['before Christmas', 'day-missing → 2026-12-23'],
    ['the week before Easter', 'day-missing → 2027-03-22'],
    ['in the spring', 'day-missing → 2027-01-15'],
    ['next autumn', 'day-missing → 2027-08-16'],
  ])('%s is asked back about with a day', (text, expected) => {
    expect(shortForm(text)).toBe(expected);
  });
});

describe('a time that a person writes', () => {
  it.each([
    ['den 15 mars kl 9', '2027-03-15 09:00'],
    ['15 mars 2027 kl. 09.30', '2027-03-15 09:30'],
    ['15/3', '2027-03-15 08:30'],
    ['15/3 2027 kl 14', '2027-03-15 14:00'],
    ['den 1:a december', '2026-12-01 08:30'],
    ['första december', '2026-12-01 08:30'],
    ['2026-12-03 13:00', '2026-12-03 13:00'],
    ['2026-12-03T13:00', '2026-12-03 13:00'],
    ['2026-12-03', '2026-12-03 08:30'],
    ['20261203 kl 13', '2026-12-03 13:00'],
    ['torsdag den 3 december 13:00', '2026-12-03 13:00'],
    ['imorgon', '2026-11-23 08:30'],
    ['i morgon kl 15', '2026-11-23 15:00'],
    ['i övermorgon', '2026-11-24 08:30'],
    ['idag kl 15', '2026-11-22 15:00'],
    ['kl 15', '2026-11-22 15:00'],
    ['i eftermiddag', '2026-11-22 14:00'],
    ['på fredag', '2026-11-27 08:30'],
    ['söndag', '2026-11-29 08:30'],
    ['nästa fredag', '2026-11-27 08:30'],
    ['nästa vecka', '2026-11-23 08:30'],
    ['på torsdag nästa vecka', '2026-11-26 08:30'],
    ['om två veckor', '2026-12-06 08:30'],
    ['om 2 veckor på måndag', '2026-11-30 08:30'],
    ['om en månad', '2026-12-22 08:30'],
    ['om 5 arbetsdagar', '2026-11-27 08:30'],
    ['om ett år', '2027-11-22 08:30'],
    ['om en timme', '2026-11-22 11:00'],
    ['om 20 timmar', '2026-11-23 06:00'],
    ['vecka 49', '2026-11-30 08:30'],
    ['tisdag v. 49 kl 10', '2026-12-01 10:00'],
    ['första måndagen i december', '2026-12-07 08:30'],
    ['sista fredagen i mars 2027', '2027-03-26 08:30'],
    ['sista april', '2027-04-30 08:30'],
    ['på fredag kl halv tio', '2026-11-27 09:30'],
    ['på fredag klockan två', '2026-11-27 14:00'],
    ['on 15 March at 9', '2027-03-15 09:00'],
    ['March 15, 2027 at 2 pm', '2027-03-15 14:00'],
    ['the 15th of March', '2027-03-15 08:30'],
    ['tomorrow at noon', '2026-11-23 12:00'],
    ['the day after tomorrow', '2026-11-24 08:30'],
    ['on Friday at 9:30 am', '2026-11-27 09:30'],
    ['next Tuesday', '2026-11-24 08:30'],
    ['in two weeks', '2026-12-06 08:30'],
    ['in 5 working days', '2026-11-27 08:30'],
    ['the last Friday of March', '2027-03-26 08:30'],
    ['den 29 februari 2028', '2028-02-29 08:30'],
    ['på torsdag 14.00', '2026-11-26 14:00'],
    ['15.3.2027 kl 9', '2027-03-15 09:00'],
    ['15/3-27', '2027-03-15 08:30'],
    ['imorgon bitti', '2026-11-23 08:30'],
    ['på fredag eftermiddag', '2026-11-27 14:00'],
    ['om 2 v', '2026-12-06 08:30'],
    ['in a fortnight', '2026-12-06 08:30'],
    // Slips of the keyboard.
    ['på fedag kl 9', '2026-11-27 09:00'],
    ['i övermorgn', '2026-11-24 08:30'],
    ['om två vekcor', '2026-12-06 08:30'],
    ['tomorow at 8', '2026-11-23 08:00'],
    ['in two weks', '2026-12-06 08:30'],
    // Days with names.
    ['på julafton', '2026-12-24 08:30'],
    ['dagen före julafton kl 9', '2026-12-23 09:00'],
    ['dagen efter nyårsdagen', '2027-01-02 08:30'],
    ['på skärtorsdagen', '2027-03-25 08:30'],
    ['långfredagen 2028', '2028-04-14 08:30'],
    ['dan före midsommarafton', '2027-06-24 08:30'],
    ['alla helgons dag', '2027-11-06 08:30'],
    ['första maj', '2027-05-01 08:30'],
    ['on Christmas Eve at 10', '2026-12-24 10:00'],
    ['the day before Christmas Eve', '2026-12-23 08:30'],
    ['the day after Easter Monday', '2027-03-30 08:30'],
    ['15 Jul', '2027-07-15 08:30'],
  ])('once: %s', (text, expected) => {
    expect(shortForm(text)).toBe(expected);
  });

  it.each([
    ['varannan måndag', 'every 2w from 2026-11-23 08:30'],
    ['varje måndag kl 9', 'every 1w from 2026-11-23 09:00'],
    ['på måndagar', 'every 1w from 2026-11-23 08:30'],
    ['varannan vecka på torsdagar', 'every 2w from 2026-11-26 08:30'],
    ['var tredje vecka', 'every 3w from 2026-11-23 08:30'],
    ['varje måndag och onsdag kl 9', 'every 1w on 1 3 from 2026-11-23 09:00'],
    ['måndagar och onsdagar', 'every 1w on 1 3 from 2026-11-23 08:30'],
    ['varje tisdag, torsdag och måndag', 'every 1w on 1 2 4 from 2026-11-23 08:30'],
    ['varannan onsdag och fredag', 'every 2w on 3 5 from 2026-11-25 08:30'],
    ['every Monday and Wednesday at 9', 'every 1w on 1 3 from 2026-11-23 09:00'],
    ['on Tuesdays and Thursdays', 'every 1w on 2 4 from 2026-11-24 08:30'],
    ['vardagar kl 8', 'every wd from 2026-11-23 08:00'],
    ['alla vardagar', 'every wd from 2026-11-23 08:30'],
    ['på vardagar', 'every wd from 2026-11-23 08:30'],
    ['måndag till fredag kl 8', 'every wd from 2026-11-23 08:00'],
    ['on weekdays at 8', 'every wd from 2026-11-23 08:00'],
    ['Monday to Friday', 'every wd from 2026-11-23 08:30'],
    ['varje söndag kl 11', 'every 1w from 2026-11-22 11:00'],
    ['varje vardag kl 9', 'every wd from 2026-11-23 09:00'],
    ['första måndagen varje månad', 'every 1m weekday:1:1 from 2026-12-07 08:30'],
    ['varje månad den 15', 'every 1m day:15 from 2026-12-15 08:30'],
    ['den 15:e varje månad', 'every 1m day:15 from 2026-12-15 08:30'],
    ['sista arbetsdagen varje månad', 'every 1m working-day:-1 from 2026-11-30 08:30'],
    ['sista fredagen varannan månad', 'every 2m weekday:-1:5 from 2026-11-27 08:30'],
    ['den 1 varje kvartal', 'every 3m day:1 from 2026-12-01 08:30'],
    ['varje år den 15 mars', 'every 12m day:15 from 2027-03-15 08:30'],
    ['den 29 februari varje år', 'every 12m day:29 from 2027-02-28 08:30'],
    ['sista fredagen i månaden', 'every 1m weekday:-1:5 from 2026-11-27 08:30'],
    ['varje fredag 15.00', 'every 1w from 2026-11-27 15:00'],
    ['en gång i månaden', 'every 1m day:23 from 2026-11-23 08:30'],
    ['var fjortonde dag', 'every 2w from 2026-11-23 08:30'],
    ['varanan måndag', 'every 2w from 2026-11-23 08:30'],
    ['vaje måndag kl 9', 'every 1w from 2026-11-23 09:00'],
    ['the last Friday of the month', 'every 1m weekday:-1:5 from 2026-11-27 08:30'],
    ['evry other Monday', 'every 2w from 2026-11-23 08:30'],
    ['every other Monday', 'every 2w from 2026-11-23 08:30'],
    ['on Mondays at 9', 'every 1w from 2026-11-23 09:00'],
    ['every weekday', 'every wd from 2026-11-23 08:30'],
    ['every two weeks on Thursday', 'every 2w from 2026-11-26 08:30'],
    ['the first Monday of every month', 'every 1m weekday:1:1 from 2026-12-07 08:30'],
    ['on the 15th of every month', 'every 1m day:15 from 2026-12-15 08:30'],
    ['every year on 15 March', 'every 12m day:15 from 2027-03-15 08:30'],
  ])('again and again: %s', (text, expected) => {
    expect(shortForm(text)).toBe(expected);
  });

  it.each([
    ['den 31 april', 'no-such-date → 2027-04-30 2027-05-01'],
    ['den 29 februari', 'no-such-date → 2027-02-28 2027-03-01 2028-02-29'],
    ['2027-02-29', 'no-such-date → 2027-02-28 2027-03-01 2028-02-29'],
    ['den 31 april varje år', 'no-such-date → 2027-04-30'],
    ['35/13', 'no-such-date'],
    ['kl 25', 'no-such-time'],
    ['imorgon kl 9:75', 'no-such-time'],
    ['idag kl 7', 'past → 2026-11-23'],
    ['2024-03-15 09:00', 'past → 2027-03-15'],
    ['igår', 'past → 2027-11-21'],
    ['i mars', 'day-missing → 2027-03-01'],
    ['nästa månad', 'day-missing → 2026-12-01'],
    ['i slutet av mars', 'day-missing → 2027-03-31'],
    ['mitten av månaden', 'day-missing → 2026-12-15'],
    ['at the beginning of March', 'day-missing → 2027-03-01'],
    // 4 December is a Friday.
    ['torsdag den 4 december', 'no-such-date → 2026-12-04 2026-12-03'],
    ['Thursday 2026-12-04', 'no-such-date → 2026-12-04 2026-12-03'],
    // Torsdag or tisdag.
    ['på tosdag', 'not-understood'],
    ['2099-01-01', 'too-far'],
    ['när det passar', 'not-understood'],
    ['', 'not-understood'],
    ['varje termin', 'not-understood'],
  ])('refused with a proposal: %s', (text, expected) => {
    expect(shortForm(text)).toBe(expected);
  });

  it.each([
    ['igår', '2026-11-21 08:30'],
    ['i måndags', '2026-11-16 08:30'],
    ['i förrgår kl 13', '2026-11-20 13:00'],
    ['last Thursday', '2026-11-19 08:30'],
    ['den 12 november', '2026-11-12 08:30'],
    ['den 12 januari', '2027-01-12 08:30'],
    ['2024-03-15', '2024-03-15 08:30'],
    ['2026-02-30', 'no-such-date → 2026-02-28 2026-03-01'],
  ])('of something that has been: %s', (text, expected) => {
    expect(shortForm(text, true)).toBe(expected);
  });
});
