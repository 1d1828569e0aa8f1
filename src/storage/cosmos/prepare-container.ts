import type { Container, CosmosClient } from '@azure/cosmos';
import { AppError } from '../../core/app-error.ts';
import type { CollectionDeclaration } from '../document-store.ts';
import { createContainerDefinition, joinIndexingPolicies } from './container-definition.ts';
import { readStatus } from './cosmos-error.ts';

/**
 * The database's one container, made if it is missing and given the indexes it lacks. A managed
 * identity may not make or change containers: then what is there must be right already.
 */
export async function prepareContainer(
  client: CosmosClient,
  databaseId: string,
  declarations: readonly CollectionDeclaration[],
): Promise<Container> {
  const wanted = createContainerDefinition(declarations);
  try {
    const { database } = await client.databases.createIfNotExists({ id: databaseId });
    const { container, resource } = await database.containers.createIfNotExists(wanted);
    const indexingPolicy = joinIndexingPolicies(resource?.indexingPolicy, wanted.indexingPolicy);
    if (resource !== undefined && indexingPolicy !== undefined) {
      await container.replace({
        id: resource.id,
        ...(resource.partitionKey === undefined ? {} : { partitionKey: resource.partitionKey }),
        ...(resource.defaultTtl === undefined ? {} : { defaultTtl: resource.defaultTtl }),
        indexingPolicy,
      });
    }
    return container;
  } catch (error) {
    if (readStatus(error).code !== 403) throw error;
    throw new AppError(
      `The database ${databaseId}, its container ${wanted.id} or an index is missing, and this ` +
        'identity may not make them: deploy the infrastructure first.',
      { code: 'cosmos-not-prepared', cause: error },
    );
  }
}
