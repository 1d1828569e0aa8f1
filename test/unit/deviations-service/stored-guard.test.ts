import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../../src/core/clock.ts';
import type { CaseDetails } from '../../../src/deviations/case-details.ts';
import type { CaseService } from '../../../src/deviations/case-service.ts';
import type { CaseCommand } from '../../../src/deviations/command.ts';
import type { DocumentStore } from '../../../src/storage/document-store.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { filer, handler } from '../../support/case-moves.ts';
import { createServiceOn, hospitalDetails, tenantId } from '../../support/case-service.ts';
import { makeNumber } from '../../support/identity-numbers.ts';
import { createTemporaryFolder } from '../../support/stores.ts';

const number = makeNumber(1985, 4, 12, 239);
const dashed = `${number.slice(0, 8)}-${number.slice(8)}`;
const tell = `Gäller ${dashed} på avdelningen`;

describe('an identity number that somebody writes', () => {
  const folder = createTemporaryFolder();
  let store: DocumentStore;
  let service: CaseService;

  beforeAll(async () => {
    store = await openStore({ store: 'sqlite', dataDir: folder.path }, { clock: systemClock });
    service = createServiceOn(store, systemClock);
  });
  afterAll(() => folder.remove());

  const file = (
    details: Partial<Record<keyof CaseDetails | 'unknown', unknown>>,
    commandId = 'a',
    name = 'Rut',
  ) =>
    service.file({
      tenantId,
      commandId,
      details: { ...hospitalDetails, ...details } as CaseDetails,
      reporter: { ...filer, displayName: name },
    });
  const codeOf = async (filed: ReturnType<typeof file>) => {
    const result = await filed;
    return result.ok ? 'filed' : result.refusal.refusal.code;
  };

  it.each(['title', 'description', 'place', 'proposedMeasure'])(
    'is refused in %s',
    async (field) => {
      expect(await codeOf(file({ [field]: tell }))).toBe('identity-number');
    },
  );

  it('is refused when it is split over two fields', async () => {
    const halves = { title: number.slice(2, 8), place: number.slice(8) };
    expect(await codeOf(file(halves))).toBe('identity-number');
  });

  it.each(['category', 'responsibleParty'])(
    'is taken for no choice in a forged %s',
    async (field) => {
      expect(await codeOf(file({ [field]: number }))).toBe('invalid-input');
    },
  );

  it('is refused as a command id, and dropped from a forged party, consequence or name', async () => {
    expect(await codeOf(file({}, number))).toBe('invalid-input');
    const filed = await file(
      { reportingParty: number, consequence: number, isPrinciple: number, unknown: number },
      'forged',
      `Rut ${dashed}`,
    );
    expect(filed.ok && filed.value.current.details).toEqual({
      ...hospitalDetails,
      reportingParty: null,
      consequence: null,
      isPrinciple: false,
    });
    expect(filed.ok && filed.value.current.reporter.displayName).toBe('Rut […]');
  });

  const commands: readonly (Record<string, unknown> & { readonly kind: CaseCommand['kind'] })[] = [
    { kind: 'comment', comment: tell },
    { kind: 'raise', why: tell },
    { kind: 'acknowledge', why: tell },
    { kind: 'correct', whatWasDone: tell, whyItHolds: 'Ja' },
    { kind: 'mark-principle', isPrinciple: true, why: tell },
    { kind: 'edit', details: { ...hospitalDetails, title: tell } },
    { kind: 'edit', details: { ...hospitalDetails, category: number } },
    { kind: 'escalate', ground: number },
    { kind: 'close', lesson: { toString: () => tell } },
  ];
  it.each(commands)('changes nothing in $kind', async (command) => {
    const filed = await file({}, 'acted-on');
    if (!filed.ok) throw new Error(filed.refusal.refusal.code);
    const before = filed.value.current;
    const result = await service.act({
      tenantId,
      caseId: before.id,
      actor: { ...handler, sides: [...handler.sides, 'reporter'] },
      command: {
        commandId: 'x',
        expectedVersion: before.version,
        ...command,
      } as unknown as CaseCommand,
    });
    expect(result.ok).toBe(false);
    expect(await service.find({ tenantId, caseId: before.id })).toEqual(before);
  });

  it('is not noted as what a forged card named', async () => {
    await service.recordAttempt(tenantId, {
      actorId: 'stranger',
      what: number,
      reason: 'forged-data',
      code: number,
      caseId: number,
      conversationId: null,
    });
    const attempts = await service.listAttempts(tenantId, 50);
    expect(attempts.filter(({ reason }) => reason === 'forged-data')).toMatchObject([
      { what: 'unknown', code: null, caseId: null },
    ]);
  });

  it('keeps a form from being saved, and a name of a field from being one', async () => {
    const draft = { tenantId, ownerId: filer.id, draftId: 'd' };
    expect(await service.saveDraft({ ...draft, values: { title: tell } })).toMatchObject({
      refusal: { code: 'identity-number', fields: ['title'] },
    });
    const soft = { ...draft, values: { title: 'Ring 044-309 10 00' } };
    expect(await service.saveDraft(soft)).toMatchObject({ refusal: { code: 'soft-findings' } });
    expect(await service.saveDraft({ ...soft, acceptsSoftFindings: true })).toMatchObject({
      ok: true,
    });
    expect(await service.saveDraft({ ...draft, values: { [number]: 'x' } })).toMatchObject({
      ok: true,
    });
  });

  it('is nowhere in the data folder afterwards, by any of these ways', async () => {
    expect((await service.listAttempts(tenantId, 50)).length).toBeGreaterThan(5);
    await store.close();
    const digits = [number, number.slice(2), dashed, dashed.slice(2)];
    for (const file of readdirSync(folder.path, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = readFileSync(join(file.parentPath, file.name)).toString('latin1');
      for (const spelling of digits) expect(bytes.includes(spelling)).toBe(false);
    }
  });
});
