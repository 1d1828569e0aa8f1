import { renderDate } from '../../calendar/render-date.ts';
import type { CaseNames } from '../../cards/deviation-names.ts';
import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';

/** Ids that the model no longer knows are shown as they are. */
export const createCaseNames = ({ byId }: Directory, language: Language): CaseNames => ({
  group: (id) => byId.groups.get(id)?.name ?? id,
  party: (id) => byId.organisations.get(id)?.name ?? byId.municipalities.get(id)?.name ?? id,
  category: (id) => byId.collaborationAreas.get(id)?.name[language] ?? id,
  date: (date) => renderDate(date, language),
});
