import { accept, refuse, type Result } from '../core/result.ts';
import { cleanText } from '../privacy/clean-text.ts';
import { inspectFields } from '../privacy/inspect-fields.ts';
import { textLimits, type TextField } from './case-details.ts';
import type { InputIssue, Refusal } from './refusal.ts';

type Given = Readonly<Partial<Record<TextField, string>>>;
type Cleaned<Fields extends Given> = { readonly [Field in keyof Fields]: string };

type Options = {
  readonly required: readonly TextField[];
  readonly acceptsSoftFindings: boolean;
  readonly issues?: readonly InputIssue[];
};

/**
 * Cleans a command's texts, holds them to their bounds, and lets nothing through that may identify
 * a patient. The originals are inspected too: what cleaning removes must not hide a number.
 */
export function checkTexts<Fields extends Given>(
  given: Fields,
  { required, acceptsSoftFindings, issues: others = [] }: Options,
): Result<Cleaned<Fields>, Refusal> {
  const issues: InputIssue[] = [...others];
  const cleaned: Record<string, string> = {};
  const bounded: Record<string, string> = {};
  for (const [name, text] of Object.entries(given) as [TextField, string | undefined][]) {
    const maxLength = textLimits[name];
    const value = cleanText(text ?? '', maxLength + 1);
    if (value.length > maxLength) issues.push({ field: name, problem: 'too-long', maxLength });
    if (value === '' && required.includes(name)) issues.push({ field: name, problem: 'required' });
    cleaned[name] = value;
    bounded[name] = (text ?? '').slice(0, maxLength * 4);
  }
  const findings = inspectFields(bounded);
  const hard = findings.filter(({ severity }) => severity === 'hard');
  if (hard.length > 0)
    return refuse({
      code: 'identity-number',
      fields: [...new Set(hard.flatMap(({ fields }) => fields))],
    });
  if (issues.length > 0) return refuse({ code: 'invalid-input', issues });
  const soft = findings.filter((finding) => finding.severity === 'soft');
  if (soft.length > 0 && !acceptsSoftFindings)
    return refuse({ code: 'soft-findings', findings: soft });
  return accept(cleaned as Cleaned<Fields>);
}
