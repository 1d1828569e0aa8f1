import { AppError } from '../../core/app-error.ts';
import type { CaseDelivery } from './case-delivery.ts';
import { deliverRoot } from './deliver-root.ts';
import { deliverToReporter } from './deliver-to-reporter.ts';
import type { DeviationContext } from './deviation-context.ts';

const codeOf = (error: unknown): string => {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
};

/**
 * What follows from a stored change. Each part is tried whatever became of the others; what fails,
 * or is cut off by a crash, stands on the list of the unshown and is done by the next sweep. One
 * case at a time, so that an older view never overtakes a newer.
 */
export function createCaseDelivery(context: Omit<DeviationContext, 'delivery'>): CaseDelivery {
  const { cases, log } = context;
  const underWay = new Map<string, Promise<void>>();

  const attempt = async (what: string, caseId: string, work: () => Promise<void>) => {
    try {
      await work();
      return true;
    } catch (error) {
      log.error({ event: 'case-not-delivered', what, caseId, code: codeOf(error) });
      return false;
    }
  };

  const bringUpToDate = async (
    tenantId: string,
    caseId: string,
    isForced: boolean,
  ): Promise<void> => {
    const key = { tenantId, caseId };
    const current = await cases.find(key);
    if (current === undefined) return;
    const [{ events }, posts] = await Promise.all([cases.history(key), cases.listPosts(key)]);
    const ask = { tenantId, current, posts, events, isForced };
    const isRootDone = await attempt('root', caseId, () => deliverRoot(context, ask));
    const isToldDone = await attempt('reporter', caseId, async () =>
      deliverToReporter(context, { ...ask, posts: await cases.listPosts(key) }),
    );
    if (isRootDone && isToldDone) await cases.markShown(key, current.version);
  };

  const enqueue = (tenantId: string, caseId: string, isForced: boolean): Promise<void> => {
    const before = underWay.get(caseId) ?? Promise.resolve();
    const next = before.then(async () => {
      await attempt('case', caseId, () => bringUpToDate(tenantId, caseId, isForced));
    });
    underWay.set(caseId, next);
    void next.then(() => {
      if (underWay.get(caseId) === next) underWay.delete(caseId);
    });
    return next;
  };

  return {
    start: (tenantId, caseId) => void enqueue(tenantId, caseId, false),
    deliver: (tenantId, caseId, isForced = false) => enqueue(tenantId, caseId, isForced),
    settle: async () => {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}
