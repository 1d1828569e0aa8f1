import { accept, refuse, type Result } from '../../core/result.ts';
import { cleanText } from '../../privacy/clean-text.ts';
import { isHard } from '../../privacy/finding.ts';
import { inspectText } from '../../privacy/inspect-text.ts';
import { redactText } from '../../privacy/redact-text.ts';

export type GuardedText = { readonly text: string; readonly isMasked: boolean };

const longestText = 300;

/**
 * A person's one line, safe to keep: refused with an identity number in it; what else may point
 * out a patient is masked.
 */
export function guardText(typed: string): Result<GuardedText, 'empty' | 'identity-number'> {
  const text = cleanText(typed.replace(/\s+/gu, ' '), longestText);
  if (text === '') return refuse('empty');
  const findings = inspectText(text);
  if (findings.some(isHard)) return refuse('identity-number');
  return accept({ text: redactText(text), isMasked: findings.length > 0 });
}
