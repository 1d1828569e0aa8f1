import { byOwner } from '../../core/by-owner.ts';
import type { Group, Participant } from '../../organisation/schema.ts';
import { has, positionsOf } from '../reading/reading.ts';
import { stemsOf } from '../words/stems-of.ts';
import type { FrameInput } from './candidate.ts';

export type SeatSelection = {
  /** Positions in the group's list; undefined: nobody in particular was asked for. */
  readonly seats: readonly number[] | undefined;
  readonly explained: ReadonlyMap<number, number>;
};

/** Words for a party's side of a group. */
export const sideWords = {
  municipality:
    /^(kommun|kommunen|kommunens|kommunal|kommunala|kommunerna|kommunsidan|municipality|municipal|municipalities)$/,
  region: /^(region|regionen|regional|regionala|regionsidan|regionens)$/,
  private: /^(privat|privata|private)$/,
};

/** Which seats of a group the question's words ask for: by role, organisation, side or person. */
export function selectSeats(
  { reading, directory }: FrameInput,
  group: Group,
  base: ReadonlySet<number>,
): SeatSelection {
  // Of a group above the local level a municipality names a seat.
  const places = new Set(
    group.municipality === undefined
      ? reading.municipalities.flatMap(({ positions }) => positions)
      : [],
  );
  const isPlaceOfSeat = (at: number): boolean => places.has(at);
  const aside = positionsOf(reading, 'our', 'when', 'result');
  const asked = reading.tokens.filter(
    ({ at, isStopWord }) =>
      !isStopWord && (!base.has(at) || isPlaceOfSeat(at)) && !aside.includes(at),
  );
  const explained = new Map<number, number>();
  const seatWords = group.participants.map(wordsOfSeat(directory));
  const scores = group.participants.map(() => 0);
  for (const token of asked) {
    const hits = group.participants.map((seat, position) => {
      const side = seat.side !== undefined && sideWords[seat.side].test(token.folded) ? 1 : 0;
      const words = seatWords[position];
      const direct = token.keys.some((key) => words?.has(key)) ? 1 : 0;
      const part = [...token.partKeys, ...token.likeKeys].some((key) => words?.has(key)) ? 0.7 : 0;
      return Math.max(side, direct, part);
    });
    const best = Math.max(0, ...hits);
    if (best === 0) continue;
    explained.set(token.at, best);
    // A word that fits every seat tells nothing.
    if (hits.every((hit) => hit > 0)) continue;
    hits.forEach((hit, position) => (scores[position] = (scores[position] ?? 0) + hit));
  }
  if (has(reading, 'absent')) {
    const absent = group.participants.flatMap(({ absent }, at) => (absent ? [at] : []));
    return { seats: absent, explained };
  }
  const top = Math.max(0, ...scores);
  // "Är det bara politiker …?" asks who else there is.
  if (top === 0 || / (bara|endast|enbart|only|just) /.test(reading.line)) {
    return { seats: undefined, explained };
  }
  return {
    seats: scores.flatMap((score, at) => (score >= top - 0.31 ? [at] : [])),
    explained,
  };
}

const typeWords: Partial<Record<string, string>> = {
  'health-centre': 'vårdcentral vårdcentraler health centre center clinic',
  hospital: 'sjukhus slutenvård hospital',
  psychiatry: 'psykiatri psychiatry adult',
  'primary-care': 'primärvård primary care',
  'palliative-care': 'palliativ palliative',
  'private-provider': 'privat vårdgivare private provider',
  region: 'region',
};

const wordsOfSeat = byOwner((directory: FrameInput['directory']) =>
  byOwner((seat: Participant) => wordsOf(seat, directory)),
);

function wordsOf(seat: Participant, directory: FrameInput['directory']): ReadonlySet<string> {
  const { byId } = directory;
  const roles = [seat.role, ...seat.roles].filter((id) => id !== undefined);
  const texts = [
    seat.text.sv,
    seat.text.en,
    seat.keys?.sv,
    seat.keys?.en,
    ...roles.flatMap((id) => {
      const role = byId.roles.get(id);
      return role === undefined ? [] : [role.name.sv, role.name.en, ...role.aliases];
    }),
    ...seat.organisations.flatMap((id) => {
      const organisation = byId.organisations.get(id);
      return organisation === undefined
        ? []
        : [organisation.name, ...organisation.aliases, typeWords[organisation.type]];
    }),
    ...seat.municipalities.map((id) => byId.municipalities.get(id)?.name),
    seat.person === undefined ? undefined : byId.people.get(seat.person)?.name,
  ];
  return stemsOf(...texts);
}
