import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Clock } from '../../src/core/clock.ts';
import { projectRoot } from '../../src/core/project-root.ts';
import type { CaseDetails } from '../../src/deviations/case-details.ts';
import { createCaseService } from '../../src/deviations/case-service.ts';
import { createWorkCalendar } from '../../src/deviations/create-work-calendar.ts';
import { createDirectory, type Directory } from '../../src/organisation/directory.ts';
import { loadModel } from '../../src/organisation/load.ts';
import { createCaseStore } from '../../src/storage/cases.ts';
import type { DocumentStore } from '../../src/storage/document-store.ts';
import { createDrafts } from '../../src/storage/drafts.ts';

let loaded: Directory | undefined;

export function getBuiltInDirectory(): Directory {
  if (loaded === undefined) {
    const model = loadModel(resolve(projectRoot, 'src/organisation/data'));
    if (!model.ok) throw new Error(JSON.stringify(model.refusal.slice(0, 3)));
    loaded = createDirectory(model.value);
  }
  return loaded;
}

export const tenantId = '6f1d2c3b-1111-4aaa-8bbb-0123456789ab';

/** The service as the bot joins it, on the built-in model. */
export const createServiceOn = (
  store: DocumentStore,
  clock: Clock,
  overrides: Partial<Parameters<typeof createCaseService>[0]> = {},
) =>
  createCaseService({
    store: createCaseStore(store),
    drafts: createDrafts(store),
    directory: getBuiltInDirectory(),
    clock,
    calendar: createWorkCalendar('Europe/Stockholm'),
    randomBytes,
    ...overrides,
  });

/** Osby against the central hospital: handled in Osby's local group. */
export const hospitalDetails: CaseDetails = {
  title: 'Läkemedelslista saknades',
  description: 'Vid hemgång från avdelning 63 följde ingen läkemedelslista med.',
  eventDate: '2025-10-30',
  category: 'nordost-omrade-utskrivning',
  responsibleParty: 'csk',
  reportingParty: 'osby-kommun',
  place: 'Avdelning 63',
  consequence: 'risk',
  proposedMeasure: null,
  isPrinciple: false,
};

export const osbyScope = { kind: 'group', groupId: 'nordost-lokal-osby' } as const;
