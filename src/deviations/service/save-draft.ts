import { accept, refuse, type Result } from '../../core/result.ts';
import { cleanText } from '../../privacy/clean-text.ts';
import { inspectFields } from '../../privacy/inspect-fields.ts';
import type { Refusal } from '../refusal.ts';
import type { DraftForm } from './draft.ts';
import type { CaseServicePorts } from './ports.ts';

const keptForMs = 14 * 24 * 60 * 60 * 1_000;
const maxFields = 30;
const maxLength = 4_000;
const inspectedLength = maxLength * 4;
const fieldName = /^[A-Za-z][\w-]{0,59}$/;

/** Keeps a form over a restart, held to the same guard as what is filed. */
export async function saveDraft(
  { drafts, clock }: CaseServicePorts,
  { tenantId, ownerId, draftId, values, acceptsSoftFindings = false }: DraftForm,
): Promise<Result<undefined, Refusal>> {
  const given = Object.entries(values)
    .filter(([name]) => fieldName.test(name))
    .slice(0, maxFields);
  const findings = inspectFields(
    Object.fromEntries(given.map(([name, text]) => [name, text.slice(0, inspectedLength)])),
  );
  const hard = findings.filter(({ severity }) => severity === 'hard');
  if (hard.length > 0)
    return refuse({
      code: 'identity-number',
      fields: [...new Set(hard.flatMap(({ fields }) => fields))],
    });
  const soft = findings.filter((finding) => finding.severity === 'soft');
  if (soft.length > 0 && !acceptsSoftFindings)
    return refuse({ code: 'soft-findings', findings: soft });
  const savedAtMs = clock.nowMs();
  const cleaned = given.map(([name, text]) => [name, cleanText(text, maxLength)]);
  await drafts.save(
    { tenantId, ownerId, draftId },
    { values: Object.fromEntries(cleaned) as Record<string, string>, savedAtMs },
    savedAtMs + keptForMs,
  );
  return accept(undefined);
}
