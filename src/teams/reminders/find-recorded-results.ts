import { renderDate } from '../../calendar/render-date.ts';
import { toWallTime } from '../../calendar/wall-time.ts';
import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import { createActivityResults } from '../../storage/activity-results.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';

/** What groups have recorded of an activity on its reminder, the latest first, plain text. */
export type FindRecordedResults = (
  tenantId: string,
  activityId: string,
  language: Language,
) => Promise<readonly string[]>;

/** Reads results beside those of the model, each with its group, who and when. */
export function createRecordedResults(
  store: DocumentStore,
  directory: Directory,
  zone: string,
): FindRecordedResults {
  const results = createActivityResults(store);
  return async (tenantId, activityId, language) => {
    const texts = reminderCardTextsFor(language);
    const recorded = await results.list(tenantId, activityId);
    return recorded.map(({ groupId, text, recordedByName, recordedAtMs }) => {
      const on = renderDate(toWallTime(recordedAtMs, zone).date, language);
      const group = directory.findGroup(groupId)?.name ?? groupId;
      return texts.recordedBy(text, `${group}, ${recordedByName}`, on);
    });
  };
}
