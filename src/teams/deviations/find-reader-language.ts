import type { Language } from '../../core/language.ts';
import type { Turn } from '../turn.ts';
import type { DeviationContext } from './deviation-context.ts';

/** What a person and the bot last spoke in their own chat; undefined where they have none. */
export async function findReaderLanguage(
  { stores }: Pick<DeviationContext, 'stores'>,
  { place: { tenantId }, person }: Turn,
): Promise<Language | undefined> {
  if (person.aadObjectId === undefined) return undefined;
  const chat = await stores.references.findByPerson(tenantId, person.aadObjectId);
  if (chat === undefined) return undefined;
  const { conversationId } = chat;
  const spoken = await stores.threads.findContext({ conversationId, threadId: conversationId });
  return spoken?.language;
}
