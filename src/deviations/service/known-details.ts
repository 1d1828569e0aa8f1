import type { Directory } from '../../organisation/directory.ts';
import { consequences, type CaseDetails } from '../case-details.ts';
import { findParty } from '../parties.ts';

const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');

/**
 * Only what the model knows may stand in a field that is chosen from it: anything else, from a
 * forged card, counts as not chosen and is neither stored nor shown again.
 */
export function keepKnownDetails(directory: Directory, details: CaseDetails): CaseDetails {
  const { category, responsibleParty, reportingParty, consequence } = details;
  const isParty = (id: string | null): id is string => id !== null && !!findParty(directory, id);
  return {
    title: textOf(details.title),
    description: textOf(details.description),
    eventDate: textOf(details.eventDate),
    category: directory.byId.collaborationAreas.has(category) ? category : '',
    responsibleParty: isParty(responsibleParty) ? responsibleParty : '',
    reportingParty: isParty(reportingParty) ? reportingParty : null,
    place: details.place === null ? null : textOf(details.place),
    consequence: consequences.find((known) => known === consequence) ?? null,
    proposedMeasure: details.proposedMeasure === null ? null : textOf(details.proposedMeasure),
    isPrinciple: (details.isPrinciple as unknown) === true,
  };
}
