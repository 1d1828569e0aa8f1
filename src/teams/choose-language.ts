import type { Language } from '../core/language.ts';
import type { BotContext } from './bot-context.ts';
import type { Turn } from './turn.ts';

/** The text's own language, else that of the thread so far, else Swedish. */
export async function chooseLanguage(
  { stores }: Pick<BotContext, 'stores'>,
  { textLanguage, place }: Turn,
): Promise<Language> {
  if (textLanguage !== undefined) return textLanguage;
  return (await stores.threads.findContext(place))?.language ?? 'sv';
}
