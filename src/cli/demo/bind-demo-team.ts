import { join } from 'node:path';
import { systemClock } from '../../core/clock.ts';
import { projectRoot } from '../../core/project-root.ts';
import { createDirectory } from '../../organisation/directory.ts';
import { loadModel } from '../../organisation/load.ts';
import { createBindings } from '../../storage/bindings.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import { readDemoTeam } from './demo-team.ts';

/** Binds each place of the demonstration team to the group it is named after. */
export async function bindDemoTeam(store: DocumentStore, serviceUrl: string): Promise<void> {
  const model = loadModel(join(projectRoot, 'src/organisation/data'));
  if (!model.ok) throw new Error('The built-in model is broken: see npm run model:check.');
  const directory = createDirectory(model.value);
  const team = readDemoTeam();
  const bindings = createBindings(store);
  for (const { id, name } of team.places) {
    const resolution = directory.resolveGroupName(name);
    if (resolution.kind !== 'found') throw new Error(`No group of the model is called ${name}.`);
    await bindings.bind({
      tenantId: team.tenantId,
      teamId: team.teamId,
      channelId: id,
      groupId: resolution.group.id,
      boundBy: team.personId,
      boundAtMs: systemClock.nowMs(),
      serviceUrl,
    });
  }
}
