import type { ReminderFigures } from './heartbeat.ts';
import type { ReminderContext } from './reminder-context.ts';

const lateAfterMs = 10 * 60_000;

/** What is before the scheduler, over all tenants. */
export async function readFigures(
  { stores, clock }: ReminderContext,
  tenants: readonly string[],
): Promise<ReminderFigures> {
  const nowMs = clock.nowMs();
  const { occurrences, deliveries } = stores;
  const perTenant = await Promise.all(
    tenants.map((tenantId) =>
      Promise.all([
        occurrences.countDue(tenantId, nowMs),
        deliveries.count(tenantId, 'open', nowMs),
        occurrences.countDue(tenantId, nowMs - lateAfterMs),
        deliveries.count(tenantId, 'open', nowMs - lateAfterMs),
        deliveries.count(tenantId, 'held'),
        deliveries.count(tenantId, 'unreachable'),
      ]),
    ),
  );
  const sum = (...columns: readonly (0 | 1 | 2 | 3 | 4 | 5)[]): number =>
    perTenant.flatMap((row) => columns.map((column) => row[column])).reduce((a, b) => a + b, 0);
  return { due: sum(0, 1), late: sum(2, 3), held: sum(4), unreachable: sum(5) };
}
