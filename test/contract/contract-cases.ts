import type { Actor, Side } from '../../src/deviations/actor.ts';
import type { Case } from '../../src/deviations/case.ts';
import type { CaseFilter, CaseService } from '../../src/deviations/case-service.ts';
import type { CaseCommand } from '../../src/deviations/command.ts';
import { createServiceOn, hospitalDetails, osbyScope, tenantId } from '../support/case-service.ts';
import type { OpenedStore, StoreFixture } from '../support/stores.ts';

export const dayMs = 86_400_000;
export const rut = { id: '11111111-aaaa-4bbb-8ccc-000000000001', displayName: 'Rut Ek' };
export const actor = (...sides: Side[]): Actor => ({
  id: '11111111-aaaa-4bbb-8ccc-000000000002',
  displayName: 'Rakel Al',
  sides,
});
export const reporter: Actor = { ...rut, sides: ['reporter', 'reporting'] };
export const responsible = actor('responsible', 'handling-group');

/** A new store and service before each test of the surrounding block, with short ways to use them. */
export function useCases(fixture: StoreFixture) {
  let opened: OpenedStore;
  let service: CaseService;
  let count = 0;
  const nextId = () => `command-${(count += 1)}`;

  beforeEach(async () => {
    opened = await fixture.open();
    service = createServiceOn(opened.store, opened.clock);
  });
  afterEach(() => opened.close());

  const file = async (details: Partial<typeof hospitalDetails> = {}, commandId = nextId()) => {
    const filed = await service.file({
      tenantId,
      commandId,
      details: { ...hospitalDetails, ...details },
      reporter: rut,
    });
    if (!filed.ok) throw new Error(JSON.stringify(filed.refusal));
    return filed.value.current;
  };
  type Move = { readonly kind: CaseCommand['kind']; readonly [key: string]: unknown };
  const move = (current: Case, by: Actor, given: Move) =>
    service.act({
      tenantId,
      caseId: current.id,
      actor: by,
      command: {
        commandId: nextId(),
        expectedVersion: current.version,
        ...given,
      } as unknown as CaseCommand,
    });
  const moved = async (current: Case, by: Actor, given: Move) => {
    const result = await move(current, by, given);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal.refusal));
    return result.value.current;
  };
  const numbersOf = async (filter: Partial<CaseFilter>) => {
    const page = await service.list(tenantId, { scope: osbyScope, ...filter }, { limit: 50 });
    return page.cases.map(({ number }) => number);
  };

  return {
    opened: () => opened,
    service: () => service,
    file,
    move,
    moved,
    numbersOf,
  };
}
