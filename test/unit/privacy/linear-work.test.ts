import { collectDigitGroups } from '../../../src/privacy/digit-groups.ts';
import { foldText } from '../../../src/privacy/fold-text.ts';
import { inspectText } from '../../../src/privacy/inspect-text.ts';
import { createNumberWindows } from '../../../src/privacy/number-windows.ts';

const hostile: Readonly<Record<string, string>> = {
  'digits without end': '8501011',
  'single digits': '1 ',
  dates: '2026-11-03 ',
  numbers: '850101-1236 ',
  'digits and letters': '1a',
  'phone beginnings': '070-',
  'country codes': '+46 ',
  ats: 'a@',
  patients: 'patient A',
  'entity beginnings': '&#',
  'tag beginnings': '<a',
  lookalikes: 'l1O',
  'long ligatures': '\ufdfa',
  'invisible characters': '\u200b1',
};

const countWork = (text: string): number => {
  const folded = foldText(text);
  const groups = collectDigitGroups(folded.text);
  return folded.text.length + groups.length + [...createNumberWindows(groups)].length;
};

describe('hostile input', () => {
  it.each(Object.entries(hostile))(
    'costs four times the work at four times the size: %s',
    (_, unit) => {
      const small = countWork(unit.repeat(5_000));
      const large = countWork(unit.repeat(20_000));
      expect(large).toBeLessThanOrEqual(small * 4.1);
    },
  );

  it.each(Object.entries(hostile))('is read to the end at one megabyte: %s', (_, unit) => {
    const text = `${unit.repeat(Math.ceil(1_000_000 / unit.length))} x 850101-1236`;
    expect(inspectText(text).some(({ severity }) => severity === 'hard')).toBe(true);
  });
});
