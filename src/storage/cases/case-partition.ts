/**
 * All that a tenant's cases need lies in one partition: so a command is one atomic write, however
 * many groups' lists it changes, and a case that changes hands moves in that same write.
 */
export const casePartition = (tenantId: string): string => `deviations:${tenantId}`;
