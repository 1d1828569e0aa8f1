import { caseStatuses } from '../../../src/deviations/case-status.ts';
import { explainCase } from '../../../src/deviations/explain-case.ts';
import { forecastCase } from '../../../src/deviations/forecast.ts';
import type { Naming } from '../../../src/deviations/naming.ts';
import { caseCommandKinds } from '../../../src/deviations/command.ts';
import { deviationsEn } from '../../../src/texts/en/deviations.ts';
import { deviationsSv } from '../../../src/texts/sv/deviations.ts';
import { calendar, createCaseIn, moves, people, TestCase } from '../../support/deviation-cases.ts';

const naming: Naming = {
  group: (groupId) => `«${groupId}»`,
  date: (date) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`,
};

describe('the sentences about a case', () => {
  it('tell the forecast as a person would', () => {
    const { view, nowMs } = new TestCase();
    const entries = forecastCase(view, nowMs, calendar, () => '2027-01-20');
    expect(deviationsSv.forecast(entries, naming)).toBe(
      'Om ingen agerar: påminnelse 9/11, kan eskaleras till steg 2 från 1/12, nästa registrerade möte i «nordost-operativ» 20/1.',
    );
  });

  it('answer what happens now, how long and who escalates', () => {
    const late = new TestCase().wait(21);
    const explained = explainCase(late.view, late.nowMs, calendar);
    expect(deviationsSv.whatNow(explained, naming)).toBe(
      'Steg 1, «osby». Inlämnad, väntar på kvittens. Nu väntar ärendet på ansvarig part, senast 9/11. Det är 16 arbetsdagar försenat.',
    );
    expect(deviationsSv.howLong(explained, naming)).toMatch(/har legat 21 arbetsdagar/);
    expect(deviationsSv.whoEscalates(explained, naming)).toMatch(
      /^Rapporterande part, .* kan eskalera till steg 2, «nordost-operativ», nu\. Grund: Rättelsen har uteblivit\./,
    );
  });

  it.each([
    ['sv', deviationsSv],
    ['en', deviationsEn],
  ])('are whole for every status, event and refusal (%s)', (_, texts) => {
    const sentences: string[] = [];
    for (const status of caseStatuses) {
      const current = createCaseIn(status);
      const explained = explainCase(current.view, current.nowMs, calendar);
      sentences.push(
        texts.whatNow(explained, naming),
        texts.howLong(explained, naming),
        texts.whoEscalates(explained, naming),
        ...current.events.map((event) => texts.event(event, naming)),
      );
      for (const kind of caseCommandKinds)
        for (const actor of Object.values(people)) {
          const result = current.try(moves[kind], actor);
          if (result.ok) sentences.push(...result.value.map((event) => texts.event(event, naming)));
          else sentences.push(texts.refusal(result.refusal, naming));
        }
    }
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.*\S$/su);
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });

  it('refuse an identity number kindly and without it', () => {
    const refused = deviationsSv.refusal(
      { code: 'identity-number', fields: ['title', 'description'] },
      naming,
    );
    expect(refused).toContain('«Rubrik» och «Vad hände?»');
    expect(refused).not.toMatch(/\d/);
  });
});
