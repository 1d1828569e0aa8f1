import type { Case } from '../../deviations/case.ts';
import { isOpen } from '../../deviations/case-status.ts';
import type { CaseDetails } from '../../deviations/case-details.ts';
import { chooseLadder } from '../../deviations/choose-groups.ts';
import {
  forecastCase,
  forecastFiling,
  type FindNextMeeting,
  type ForecastEntry,
} from '../../deviations/forecast.ts';
import type { DeviationContext } from './deviation-context.ts';

type Forecaster = Pick<DeviationContext, 'clock' | 'calendar' | 'directory' | 'meetings'>;

/** The recorded meetings of a few groups, read once for one forecast. */
async function readMeetings(
  { meetings }: Forecaster,
  tenantId: string,
  groupIds: readonly (string | null)[],
): Promise<FindNextMeeting> {
  const wanted = [...new Set(groupIds.filter((groupId) => groupId !== null))];
  const listed = await Promise.all(wanted.map((groupId) => meetings.list(tenantId, groupId)));
  const dates = listed.flat();
  return (groupId, onOrAfter) =>
    dates.find((meeting) => meeting.groupId === groupId && meeting.date >= onOrAfter)?.date;
}

/** What happens to a case if nobody acts; nothing where nothing remains to be done. */
export async function forecastOf(
  forecaster: Forecaster,
  tenantId: string,
  current: Case,
): Promise<readonly ForecastEntry[]> {
  if (!isOpen(current.status)) return [];
  const groupIds = [current.receiver.groupId, current.ladder.receivers.officials];
  const findNextMeeting = await readMeetings(forecaster, tenantId, groupIds);
  const { clock, calendar } = forecaster;
  return forecastCase(current, clock.nowMs(), calendar, findNextMeeting);
}

type Planned = Pick<CaseDetails, 'responsibleParty' | 'reportingParty' | 'isPrinciple'>;

/**
 * The same before anything is filed. `isPlaced` false: what is chosen so far does not tell which
 * officials' group it may go to, and so neither when they meet.
 */
export async function forecastReport(
  forecaster: Forecaster,
  tenantId: string,
  { isPrinciple, ...parties }: Planned,
  originGroupId: string | undefined,
): Promise<{ readonly entries: readonly ForecastEntry[]; readonly isPlaced: boolean }> {
  const { clock, calendar, directory } = forecaster;
  const ladder = chooseLadder(directory, parties, originGroupId);
  const { officials } = ladder.receivers;
  const findNextMeeting = await readMeetings(forecaster, tenantId, [officials]);
  const entries = forecastFiling(ladder, isPrinciple, clock.nowMs(), calendar, findNextMeeting);
  return { entries, isPlaced: officials !== null };
}
