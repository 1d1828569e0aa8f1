import type { Clock } from '../../core/clock.ts';
import type { Directory } from '../../organisation/directory.ts';
import type { FindNextMeeting } from '../forecast.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import type { CaseStore } from './case-store.ts';
import type { DraftStore } from './draft-store.ts';

export type CaseServicePorts = {
  readonly store: CaseStore;
  readonly drafts: DraftStore;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly calendar: WorkCalendar;
  /** Unguessable; `count` of them. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Absent: no meetings are known. */
  readonly findNextMeeting?: FindNextMeeting;
};
