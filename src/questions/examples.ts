import type { Language } from '../core/language.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import { textsFor } from '../texts/index.ts';

/** Questions that get an answer where they are shown. */
export function examplesFor(
  group: Group | undefined,
  language: Language,
  directory: Directory,
): readonly string[] {
  const texts = textsFor.answers(language).suggestions;
  const hasFocus = directory.model.focusAreas.some(
    ({ delregion }) => delregion === group?.delregion,
  );
  return [
    texts.whoEscalates,
    ...(group?.convener !== undefined || group?.chair !== undefined ? [texts.whoConvenes] : []),
    ...(group?.meetings !== undefined ? [texts.howOften] : []),
    ...(hasFocus ? [texts.focusAreasText] : []),
    texts.wholeLadderText,
  ].slice(0, 4);
}
