const dates = [
  '2026-11-03',
  '2024-01-15',
  '3/11 2026',
  '3 november 2026',
  '241103',
  '20241103',
  '2026.03.14',
  '14/3-26',
];
const times = ['kl. 14.30', 'kl 0815', '09:45', 'klockan 16', 'kl 7:05'];
const rooms = ['rum 1204', 'sal 3', 'avd 2412', 'avdelning 63', 'rum 12 B', 'plan 5, rum 5107'];
const phones = [
  '070-123 45 67',
  '0701-23 45 67',
  '044-309 10 00',
  '046-17 10 00',
  '08-123 456 78',
  '+46 70 174 06 05',
  '+46 (0)44-309 10 00',
  '0046701740605',
  '1177',
  '112',
  '0451-26 70 00',
  '072-743 91 18',
];
const articles = [
  'artikel 123456-7',
  'art.nr 84 12 33',
  'order 4500123987',
  'lot B240311',
  'serienr 77-1204-19',
  'Dnr 2024-O000123',
  'HSN 2024/00482',
  'faktura 882210341',
];
const cases = ['AV-2026-K7QX', 'AV-2026-9B27', 'AV-2025-22H4', 'AV-2026-7K2M'];
const doses = [
  '500 mg Alvedon 4 gånger',
  '1500 ml vätska',
  '2,5 mg Oxynorm vid behov',
  '20 mg Furix kl 08',
  '140/85',
  '37,8 grader',
];

type Template = (i: number) => string;
const pick = (values: readonly string[], i: number): string => values[i % values.length]!;

const templates: readonly Template[] = [
  (i) => `Patienten skrevs ut ${pick(dates, i)} ${pick(times, i + 1)} från ${pick(rooms, i)}.`,
  (i) => `Ring hemsjukvården på ${pick(phones, i)} före ${pick(dates, i + 2)}.`,
  (i) => `Ärende ${pick(cases, i)} togs upp ${pick(dates, i)} och följs upp ${pick(dates, i + 3)}.`,
  (i) => `Fick ${pick(doses, i)} ${pick(dates, i)}, ${pick(rooms, i + 1)}.`,
  (i) => `SIP-möte ${pick(dates, i)} ${pick(times, i)}, ${pick(rooms, i)}, tfn ${pick(phones, i)}.`,
  (i) => `Hjälpmedlet (${pick(articles, i)}) levererades ${pick(dates, i + 1)}.`,
  (i) => `Perioden 2026-0${1 + (i % 9)}-01 – 2026-0${1 + (i % 9)}-28 hade ${1000 + i * 13} besök.`,
  (i) =>
    `Utskrivningen drog ut från 2024-11-${10 + (i % 18)} till 2024-12-${10 + (i % 18)}, ${1200 + i} kr.`,
  (i) =>
    `Indikatorn visar ${20 + (i % 60)} av ${80 + i} (${30 + (i % 50)} procent) under 2024 och ${i % 12} mål 2025.`,
  (i) => `Växeln ${pick(phones, i + 4)}, jour ${pick(phones, i + 5)}, mejla inte.`,
  (i) => `Kommunens organisationsnummer är 212000-0${800 + i} och regionens 232100-0255.`,
  (i) =>
    `Brukaren i ${pick(rooms, i)} larmade ${pick(times, i)} och ${pick(times, i + 2)} den ${pick(dates, i)}.`,
  (i) =>
    `Läkemedelslistan från ${pick(dates, i)} saknade ${1 + (i % 9)} av ${10 + (i % 9)} rader, se ${pick(cases, i)}.`,
  (i) =>
    `Blodtryck 1${30 + (i % 50)}/${60 + (i % 35)}, puls ${55 + (i % 50)}, saturation 9${i % 10}, vikt 7${i % 10},${i % 10} kg.`,
  (i) =>
    `Loggat 2026-11-${10 + (i % 19)}T0${i % 10}:${10 + (i % 49)}:0${i % 10}.${100 + i}Z i Cosmic, ${pick(articles, i)}.`,
  (i) =>
    `Portkod ${1000 + i * 37}, ${pick(rooms, i)}, nyckelskåp ${10 + i}, besök ${pick(dates, i)} ${pick(times, i)}.`,
];

/** Sentences as care staff write them, full of figures and free of identity numbers. */
export const careSentences: readonly string[] = templates.flatMap((template) =>
  Array.from({ length: 60 }, (_, i) => template(i)),
);
