import { parseSchedule } from '../../../src/calendar/schedule-text.ts';

/** `from..to precision [parts]` with marks for open and uncertain; `-` where unparsed. */
function shortForm(raw: string): string {
  const schedule = parseSchedule(raw);
  if (schedule.kind === 'unparsed') return '-';
  const parts = schedule.parts.map((part) => `${part.from}..${part.to}`);
  return [
    `${schedule.from ?? ''}..${schedule.to ?? ''} ${schedule.precision}`,
    ...(parts.length > 1 ? [`[${parts.join(' ')}]`] : []),
    ...(schedule.isOpen ? ['open'] : []),
    ...(schedule.isUncertain ? ['uncertain'] : []),
  ].join(' ');
}

describe('a schedule text of the sources', () => {
  it.each([
    ['Våren 2024', '2024-01-01..2024-06-30 season'],
    [
      'Våren och hösten 2024 – maj, september och november',
      '2024-05-01..2024-11-30 month [2024-05-01..2024-05-31 2024-09-01..2024-09-30 2024-11-01..2024-11-30]',
    ],
    ['2024', '2024-01-01..2024-12-31 year'],
    ['2024 12 31', '2024-12-31..2024-12-31 day'],
    ['September 2024 – februari 2025', '2024-09-01..2025-02-28 month'],
    ['Maj 2024', '2024-05-01..2024-05-31 month'],
    ['April 2024 – juni 2025', '2024-04-01..2025-06-30 month'],
    ['2025 04 01', '2025-04-01..2025-04-01 day'],
    ['vt – 25', '2025-01-01..2025-06-30 term'],
    ['ht-24', '2024-08-01..2024-12-31 term'],
    ['höstterminen 2025', '2025-08-01..2025-12-31 term'],
    [
      'Planerar att ansluta till 1177 Journalen till höstterminen 2025',
      '2025-08-01..2025-12-31 term uncertain',
    ],
    ['CGI har sagt ht-24, mer troligt under vt – 25', '2024-08-01..2025-06-30 term uncertain'],
    ['Ev slutet 2025 eller början på 2026', '2025-09-01..2026-04-30 part-of-year uncertain'],
    ['2022-2025', '2022-01-01..2025-12-31 year'],
    ['Ingen planering satt', '-'],
    ['Inget svar', '-'],
    ['Nej, under implementering', '-'],
  ])('%s', (raw, expected) => {
    expect(shortForm(raw)).toBe(expected);
  });
});

describe('a schedule text as other plans would write it', () => {
  it.each([
    ['2024-12-31', '2024-12-31..2024-12-31 day'],
    ['20241231', '2024-12-31..2024-12-31 day'],
    ['31/12 2024', '2024-12-31..2024-12-31 day'],
    ['31.12.2024', '2024-12-31..2024-12-31 day'],
    ['senast den 31 december 2024', '2024-12-31..2024-12-31 day'],
    ['December 31, 2024', '2024-12-31..2024-12-31 day'],
    ['31st of December 2024', '2024-12-31..2024-12-31 day'],
    ['1–15 maj 2024', '2024-05-01..2024-05-15 day'],
    ['1 maj – 15 juni 2024', '2024-05-01..2024-06-15 day'],
    ['VT25', '2025-01-01..2025-06-30 term'],
    ['vt -25', '2025-01-01..2025-06-30 term'],
    ['vt/ht 2025', '2025-01-01..2025-12-31 term [2025-01-01..2025-06-30 2025-08-01..2025-12-31]'],
    ['vt 24 – ht 25', '2024-01-01..2025-12-31 term'],
    ['vårterminen -26', '2026-01-01..2026-06-30 term'],
    ['spring term 2026', '2026-01-01..2026-06-30 term'],
    ['Autumn 2024', '2024-08-01..2024-12-31 season'],
    ['sommaren 2025', '2025-06-01..2025-08-31 season'],
    [
      'Spring and autumn 2024 – May, September and November',
      '2024-05-01..2024-11-30 month [2024-05-01..2024-05-31 2024-09-01..2024-09-30 2024-11-01..2024-11-30]',
    ],
    ['Hösten 2024 (november)', '2024-11-01..2024-11-30 month'],
    ['Hösten 2024: september–november', '2024-09-01..2024-11-30 month'],
    ['september – december 2024', '2024-09-01..2024-12-31 month'],
    ['november – februari 2025', '2024-11-01..2025-02-28 month'],
    ['sept-dec 2024', '2024-09-01..2024-12-31 month'],
    [
      'november 2024 och februari',
      '2024-11-01..2025-02-28 month [2024-11-01..2024-11-30 2025-02-01..2025-02-28]',
    ],
    ['2024-09 – 2025-02', '2024-09-01..2025-02-28 month'],
    ['2024 maj', '2024-05-01..2024-05-31 month'],
    ['maj -24', '2024-05-01..2024-05-31 month'],
    ['2024–25', '2024-01-01..2025-12-31 year'],
    ['Q1 2025', '2025-01-01..2025-03-31 quarter'],
    ['kvartal 4 2025', '2025-10-01..2025-12-31 quarter'],
    ['andra kvartalet 2025', '2025-04-01..2025-06-30 quarter'],
    ['första halvåret 2025', '2025-01-01..2025-06-30 half-year'],
    ['second half of 2025', '2025-07-01..2025-12-31 half-year'],
    ['v. 12 2025', '2025-03-17..2025-03-23 week'],
    ['vecka 53 2026', '2026-12-28..2027-01-03 week'],
    ['vecka 53 2025', '-'],
    ['slutet av 2025', '2025-09-01..2025-12-31 part-of-year'],
    ['mitten av 2025', '2025-05-01..2025-08-31 part-of-year'],
    ['under hela 2025', '2025-01-01..2025-12-31 year'],
    ['löpande under 2025', '2025-01-01..2025-12-31 year'],
    ['från och med våren 2025', '2025-01-01.. season open'],
    ['fr.o.m. 2025-04-01', '2025-04-01.. day open'],
    ['från september 2024 till februari 2025', '2024-09-01..2025-02-28 month'],
    ['t.o.m. juni 2025', '2025-06-01..2025-06-30 month'],
    ['våren 2024 och framåt', '2024-01-01.. season open'],
    ['före sommaren 2025', '..2025-05-31 season'],
    ['efter våren 2025', '2025-07-01.. season open'],
    ['Löpande', '.. year open'],
    ['tills vidare', '.. year open'],
    ['prel. maj 2025', '2025-05-01..2025-05-31 month uncertain'],
    ['maj eller juni 2025', '2025-05-01..2025-06-30 month uncertain'],
    ['2024 02 29', '2024-02-29..2024-02-29 day'],
    ['2025 02 29', '-'],
    ['31 april 2025', '-'],
    ['Maj', '-'],
    ['vintern 2024', '-'],
    ['påsken 2025', '-'],
    ['årligen', '-'],
    ['vid behov', '-'],
    ['', '-'],
    ['juni 2025 – april 2024', '-'],
  ])('%s', (raw, expected) => {
    expect(shortForm(raw)).toBe(expected);
  });

  it('is never read as a year when it is only a number in the text', () => {
    expect(shortForm('kontakta 1177 Vårdguiden')).toBe('-');
  });
});
