import type { Card } from '../cards/card.ts';
import { renderButtons, type CardButton } from '../cards/render-buttons.ts';
import { renderTemplate } from '../cards/templates.ts';
import type { Language } from '../core/language.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import { textsFor } from '../texts/index.ts';

/** All groups to choose from. `seen` is the binding's version, empty where there is none. */
export function renderGroupChoice(directory: Directory, language: Language, seen: string): Card {
  const texts = textsFor.cards(language);
  return renderTemplate.choice({
    label: texts.group,
    errorMessage: texts.chooseGroupError,
    placeholder: texts.searchGroup,
    choices: directory.bindableGroups.map(({ id, name }) => ({ title: name, value: id })),
    submitTitle: texts.bind,
    seen,
    language,
  }) as Card;
}

const bindButton = (title: string, group: Group, language: Language, seen: string): CardButton => ({
  title,
  verb: 'bind',
  data: { group: group.id, seen, language },
});

/** The nearest groups to an unknown name, and a way to all of them. */
export const renderNearestGroups = (
  groups: readonly Group[],
  language: Language,
  seen: string,
): Card =>
  renderButtons(
    [],
    [
      ...groups.map((group) => bindButton(group.name, group, language, seen)),
      { title: textsFor.cards(language).otherGroup, verb: 'choose-group', data: { language } },
    ],
  );

/** One group suggested, such as by the channel's own name. */
export const renderGroupSuggestion = (group: Group, language: Language): Card =>
  renderButtons(
    [],
    [
      bindButton(textsFor.cards(language).bindTo(group.name), group, language, ''),
      { title: textsFor.cards(language).otherGroup, verb: 'choose-group', data: { language } },
    ],
  );

/** Asks before one group takes another's place. */
export const renderRebinding = (
  current: Group,
  next: Group,
  language: Language,
  seen: string,
): Card => {
  const texts = textsFor.cards(language);
  return renderButtons(
    [],
    [
      bindButton(texts.rebind, next, language, seen),
      bindButton(texts.keep, current, language, seen),
    ],
  );
};
