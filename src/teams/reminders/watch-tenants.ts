import type { Clock } from '../../core/clock.ts';
import type { Bindings } from '../../storage/bindings.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import { createReminderWorkers } from '../../storage/reminder-workers.ts';

/**
 * Every turn asks what its channel is bound to, so that each tenant the bot hears from passes by
 * here; its name is kept before anything of it can be bound.
 */
export function watchTenants(bindings: Bindings, store: DocumentStore, clock: Clock): Bindings {
  const workers = createReminderWorkers(store);
  const noted = new Set<string>();
  const note = async (tenantId: string): Promise<void> => {
    if (noted.has(tenantId)) return;
    await workers.noteTenant(tenantId, clock.nowMs());
    noted.add(tenantId);
  };
  return {
    ...bindings,
    find: async (channel) => {
      await note(channel.tenantId);
      return bindings.find(channel);
    },
    bind: async (binding, seenVersion) => {
      await note(binding.tenantId);
      return bindings.bind(binding, seenVersion);
    },
  };
}
