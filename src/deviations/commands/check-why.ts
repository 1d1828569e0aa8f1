import { accept, type Result } from '../../core/result.ts';
import { checkTexts } from '../check-texts.ts';
import type { Refusal } from '../refusal.ts';

type WithWhy = { readonly why?: string; readonly acceptsSoftFindings?: boolean };

/** A reason, cleaned; null where none was given and none is needed. */
export function checkWhy(command: WithWhy, isRequired: boolean): Result<string | null, Refusal> {
  const texts = checkTexts(
    { why: command.why ?? '' },
    {
      required: isRequired ? ['why'] : [],
      acceptsSoftFindings: command.acceptsSoftFindings === true,
    },
  );
  return texts.ok ? accept(texts.value.why || null) : texts;
}
