import type { Case } from '../case.ts';
import type { CaseSummary } from './case-summary.ts';

export const summariseCase = (current: Case): CaseSummary => ({
  caseId: current.id,
  number: current.number,
  version: current.version,
  title: current.details.title,
  status: current.status,
  step: current.step,
  category: current.details.category,
  responsibleParty: current.details.responsibleParty,
  reportingParty: current.details.reportingParty,
  isPrinciple: current.details.isPrinciple,
  reporterId: current.reporter.id,
  handlingGroupId: current.receiver.groupId,
  filedAtMs: current.filedAtMs,
  statusSinceMs: current.statusSinceMs,
  firstAcknowledgedAtMs: current.firstAcknowledgedAtMs,
  firstCorrectedAtMs: current.firstCorrectedAtMs,
  closedAtMs: current.closedAtMs,
  acknowledgeBy: current.acknowledgeBy,
  actBy: current.actBy,
  agreeBy: current.agreeBy,
});
