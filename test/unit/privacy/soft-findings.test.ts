import { inspectText } from '../../../src/privacy/inspect-text.ts';
import { inspectFields } from '../../../src/privacy/inspect-fields.ts';
import { redactText } from '../../../src/privacy/redact-text.ts';

const kinds = (text: string): string[] => inspectText(text).map(({ kind }) => kind);

describe('soft findings', () => {
  it.each([
    ['Ring 070-123 45 67', 'phone'],
    ['Nås på +46 70 123 45 67', 'phone'],
    ['0701740605', 'phone'],
    ['växel 044-309 10 00', 'phone'],
    ['skriv till anna.berg@example.se, tack', 'email'],
    ['patienten Anna Berg kom hem', 'patient-name'],
    ['Patient Åke-Erik saknade lista', 'patient-name'],
    ['brukaren heter Siv Ek', 'patient-name'],
    ['fru Lind', 'patient-name'],
    ['the patient named John Smith', 'patient-name'],
  ])('asks about: %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'patienten kom hem utan lista',
    'Patienten Har fått fel dos',
    'patient Region Skåne',
    'SIP med patienten och kommunen',
    'a@b',
    '@@@@',
    'rum 12-34',
  ])('lets through: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('shows a preview that hides the digits, the address and the name', () => {
    const previews = inspectFields({
      title: 'patienten Anna Berg',
      description: 'ring 070-123 45 67 eller anna.berg@example.se',
    }).map((finding) => (finding.severity === 'soft' ? finding.preview : ''));
    expect(previews).toEqual(['A••• B•••', '070-••• •• ••', 'a••••••••@e••••••••']);
  });

  it('gives the place of a finding in the text as written', () => {
    const text = 'Ring \u200b0\u200b70-123 45 67\u200b!';
    const [finding] = inspectText(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('0\u200b70-123 45 67');
  });

  it('covers every finding when a text is redacted', () => {
    expect(redactText('pat 850101-1236, tel 070-123 45 67, a.b@example.se, fru Lind.')).toBe(
      'pat […], tel […], […], fru […].',
    );
  });
});
