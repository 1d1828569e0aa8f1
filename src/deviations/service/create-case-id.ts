import { hash } from 'node:crypto';
import type { FileRequest } from './case-requests.ts';

/**
 * The same form sent twice by the same person names the same case, so filing twice is creating a
 * document that is there already. Another person's command id leads nowhere near it.
 */
export const createCaseId = ({ tenantId, reporter, commandId }: FileRequest): string =>
  hash('sha256', JSON.stringify([tenantId, reporter.id, commandId]), 'hex').slice(0, 32);
