import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/core/clock.ts';
import type { CaseDetails } from '../../src/deviations/case-details.ts';
import { createCaseService } from '../../src/deviations/case-service.ts';
import { createWorkCalendar } from '../../src/deviations/create-work-calendar.ts';
import { createDirectory } from '../../src/organisation/directory.ts';
import { createCaseStore } from '../../src/storage/cases.ts';
import type { DocumentStore } from '../../src/storage/document-store.ts';
import { createDrafts } from '../../src/storage/drafts.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { loadBuiltIn } from './load-built-in.ts';

export const createFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'samverkansbot-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** The service on a SQLite store of a folder's own. */
export async function openCaseFolder() {
  const folder = createFolder();
  const store = await openStore({ store: 'sqlite', dataDir: folder.path }, { clock: systemClock });
  const close = async () => {
    await store.close();
    folder.remove();
  };
  return { folder: folder.path, service: createServiceOn(store), close };
}

export const createServiceOn = (store: DocumentStore) =>
  createCaseService({
    store: createCaseStore(store),
    drafts: createDrafts(store),
    directory: createDirectory(loadBuiltIn()),
    clock: systemClock,
    calendar: createWorkCalendar('Europe/Stockholm'),
    randomBytes,
  });

export const benchTenant = 'b0b0b0b0-0000-4000-8000-00000000b0b0';
export const benchScope = { kind: 'group', groupId: 'nordost-lokal-osby' } as const;

const categories = [
  'nordost-omrade-utskrivning',
  'nordost-omrade-lakemedel',
  'nordost-omrade-rivo',
];

/** A case of about the size that people write. */
export const createDetails = (index: number): CaseDetails => ({
  title: `Läkemedelslista saknades vid hemgång`,
  description: 'Vid hemgång följde ingen läkemedelslista med, och ingen svarade. '.repeat(8),
  eventDate: '2025-10-30',
  // One in a hundred is of the rare kind that a filter asks for.
  category: categories[index % 100 === 0 ? 2 : index % 2] ?? '',
  responsibleParty: index % 100 === 1 ? 'psykiatrin-nordost' : 'csk',
  reportingParty: 'osby-kommun',
  place: 'Avdelning 63',
  consequence: 'risk',
  proposedMeasure: 'Checklista vid utskrivning',
  isPrinciple: index % 50 === 2,
});
