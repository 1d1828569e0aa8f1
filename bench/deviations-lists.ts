import { randomBytes } from 'node:crypto';
import { systemClock } from '../src/core/clock.ts';
import { replayEvents } from '../src/deviations/apply.ts';
import { createCaseNumber } from '../src/deviations/case-number.ts';
import type { CaseFilter, CaseService } from '../src/deviations/case-service.ts';
import { chooseLadder } from '../src/deviations/choose-groups.ts';
import { createWorkCalendar } from '../src/deviations/create-work-calendar.ts';
import { decide } from '../src/deviations/decide.ts';
import { markCase } from '../src/deviations/service/case-marks.ts';
import { createDirectory } from '../src/organisation/directory.ts';
import { createCaseStore } from '../src/storage/cases.ts';
import { openStore } from '../src/storage/open-store.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import {
  benchScope,
  benchTenant,
  createDetails,
  createFolder,
  createServiceOn,
} from './support/case-folder.ts';
import { loadBuiltIn } from './support/load-built-in.ts';
import { inMilliseconds, medianOf } from './support/statistics.ts';

const few = 1_000;
const many = 100_000;
const rounds = 200;
const atOnce = 500;
const dayMs = 86_400_000;

const filters: Readonly<Record<string, CaseFilter>> = {
  'open cases': { scope: benchScope, state: 'open' },
  'all cases': { scope: benchScope },
  overdue: { scope: benchScope, isOverdue: true },
  'step 2': { scope: benchScope, step: 2 },
  'a rare category': { scope: benchScope, state: 'open', category: 'nordost-omrade-rivo' },
  'a rare party': { scope: benchScope, party: 'psykiatrin-nordost' },
  'a month': { scope: benchScope, filedFrom: '2025-06-01', filedTo: '2025-06-30' },
  'what one person reported': { scope: { kind: 'reporter', personId: 'r7' } },
};

async function createFilledService(caseCount: number) {
  const folder = createFolder();
  const store = await openStore({ store: 'sqlite', dataDir: folder.path }, { clock: systemClock });
  const cases = createCaseStore(store);
  const calendar = createWorkCalendar('Europe/Stockholm');
  const directory = createDirectory(loadBuiltIn());
  const ladder = chooseLadder(directory, createDetails(0));
  const newestMs = Date.parse('2026-06-01T10:00Z');
  const file = async (index: number): Promise<void> => {
    const atMs = newestMs - Math.round((index / caseCount) * 500 * dayMs);
    const command = {
      kind: 'file',
      commandId: `file-${index}`,
      caseId: randomBytes(16).toString('hex'),
      number: createCaseNumber(2026, randomBytes(64), 8),
      details: { ...createDetails(index), eventDate: '2024-10-30' },
    } as const;
    const reporter = {
      id: `r${index % (caseCount / 10)}`,
      displayName: 'R',
      sides: ['reporter'],
    } as const;
    const filed = decide(undefined, command, reporter, atMs, { calendar, ladder });
    if (!filed.ok) throw new Error(filed.refusal.code);
    const escalation = {
      kind: 'escalate',
      commandId: 'up',
      expectedVersion: 1,
      ground: 'principle-or-learning',
    } as const;
    const before = replayEvents(filed.value);
    const raised =
      before?.details.isPrinciple === true
        ? decide(before, escalation, reporter, atMs, { calendar })
        : undefined;
    const events = [...filed.value, ...(raised?.ok ? raised.value : [])];
    const after = replayEvents(events);
    if (after === undefined) throw new Error('No case was made');
    const marks = markCase(after, calendar);
    const committed = await cases.commit(benchTenant, { before: undefined, after, events, marks });
    if (!committed.ok) throw new Error(committed.refusal.code);
  };
  for (let from = 0; from < caseCount; from += atOnce) {
    const next = Array.from({ length: Math.min(atOnce, caseCount - from) }, (_, at) => from + at);
    await Promise.all(next.map(file));
  }
  const close = async () => {
    await store.close();
    folder.remove();
  };
  return { service: createServiceOn(store), close };
}

async function time(service: CaseService, filter: CaseFilter): Promise<number> {
  const begin = performance.now();
  const { cases } = await service.list(benchTenant, filter, { limit: 10 });
  if (cases.length !== 10) throw new Error(`A page of ${cases.length}: ${JSON.stringify(filter)}`);
  return performance.now() - begin;
}

/** A page of a filtered list among many cases and among few, in turns. */
export const deviationsLists: Benchmark = {
  name: 'deviations-lists',
  run: async () => {
    const small = await createFilledService(few);
    const large = await createFilledService(many);
    const measures: Measure[] = [];
    for (const [name, filter] of Object.entries(filters)) {
      const times = { small: [] as number[], large: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        times.small.push(await time(small.service, filter));
        times.large.push(await time(large.service, filter));
      }
      const [ours, peer] = [medianOf(times.large), medianOf(times.small)];
      measures.push({
        name: `${name}: among 100,000 cases against 1,000`,
        ours: inMilliseconds(ours),
        peer: inMilliseconds(peer),
        ratio: ours / peer,
        bar: { atMost: 2 },
      });
    }
    await small.close();
    await large.close();
    return measures;
  },
};
