import { accept, type Result } from '../core/result.ts';
import type { CaseDetails } from './case-details.ts';
import { checkTexts } from './check-texts.ts';
import type { InputIssue, Refusal } from './refusal.ts';

const earliestEventDate = '2000-01-01';

function findDateIssue(eventDate: string, today: string): InputIssue | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(eventDate) ? Date.parse(`${eventDate}T00:00Z`) : NaN;
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(eventDate);
  if (!isDate) return { field: 'eventDate', problem: eventDate ? 'not-a-date' : 'required' };
  if (eventDate > today) return { field: 'eventDate', problem: 'in-the-future' };
  if (eventDate < earliestEventDate) return { field: 'eventDate', problem: 'too-long-ago' };
  return undefined;
}

/** The form's values made safe, or every fault at its field at once. */
export function checkDetails(
  details: CaseDetails,
  today: string,
  acceptsSoftFindings: boolean,
): Result<CaseDetails, Refusal> {
  const issues: InputIssue[] = [];
  for (const field of ['category', 'responsibleParty'] as const)
    if (details[field].trim() === '') issues.push({ field, problem: 'required' });
  const dateIssue = findDateIssue(details.eventDate, today);
  if (dateIssue) issues.push(dateIssue);
  const texts = checkTexts(
    {
      title: details.title,
      description: details.description,
      place: details.place ?? '',
      proposedMeasure: details.proposedMeasure ?? '',
    },
    { required: ['title', 'description'], acceptsSoftFindings, issues },
  );
  if (!texts.ok) return texts;
  return accept({
    ...details,
    ...texts.value,
    place: texts.value.place || null,
    proposedMeasure: texts.value.proposedMeasure || null,
  });
}
