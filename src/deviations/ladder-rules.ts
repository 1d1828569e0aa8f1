import { z } from 'zod/v4';
import { textSchema, type Ladder } from '../organisation/schema.ts';
import { steps, type Step } from './case-status.ts';

/** Why a case goes up a step; each ground rests on one rule of the model. */
export const grounds = [
  'correction-missing',
  'unreasonable-delay',
  'principle-or-learning',
  'dispute-of-principle',
  'local-dispute',
] as const;
export type Ground = (typeof grounds)[number];

const receiverKind = z.enum([
  'responsible-party',
  'delregional-officials',
  'central-officials',
  'delregional-political',
]);
const groupId = z.string().nullable();

export const receiverSchema = z.strictObject({ kind: receiverKind, groupId });
/** Who has the case now. `groupId` null: the model names no such group. */
export type Receiver = z.infer<typeof receiverSchema>;

const ladderShape = {
  id: z.string(),
  version: z.number().int().positive(),
  steps: z.array(
    z.strictObject({
      step: z.literal(steps),
      acknowledgeWorkingDays: z.number().int().positive(),
      actWorkingDays: z.number().int().positive(),
    }),
  ),
  filingRule: z.string(),
  ruleOf: z.record(z.enum(grounds), z.string()),
  standingRight: z.string(),
  receivers: z.strictObject({
    local: groupId,
    officials: groupId,
    informed: z.array(z.string()),
    central: groupId,
    political: groupId,
  }),
};

/**
 * The ladder as it stood when a case was filed; it stays with the case. The rules' words are the
 * model's, found by their ids and the version.
 */
export const ladderSnapshotSchema = z.object(ladderShape);
export type LadderSnapshot = z.infer<typeof ladderSnapshotSchema>;

/** Cases filed before the words were left to the model carry them in their first, hashed event. */
export const filedLadderSchema = z.strictObject({
  ...ladderShape,
  rules: z
    .array(z.strictObject({ id: z.string(), condition: textSchema, receiver: textSchema }))
    .optional(),
});

type Place = {
  /** Absent: the parties share no delregion that the model knows. */
  readonly delregion: string | undefined;
  /** The local group that both sides share. */
  readonly localGroup: string | undefined;
  /** The officials' group of the central body. */
  readonly centralOfficials: string | undefined;
};

/** Reads from the model what one case needs. Throws when the ladder lacks a rule: a broken model. */
export function createLadderSnapshot(ladder: Ladder, place: Place): LadderSnapshot {
  const rulesOf = (step: Step) => ladder.steps.find((each) => each.step === step)?.rules ?? [];
  const get = (ruleId: string | undefined, wanted: string): string => {
    if (ruleId === undefined) throw new Error(`Ladder ${ladder.id}: no rule for ${wanted}`);
    return ruleId;
  };
  const second = rulesOf(2);
  const principle = second.find(({ id }) => id.includes('princip'));
  const missing = get(second.find((rule) => rule !== principle)?.id, 'a missing correction');
  const forkTo = (kind: Receiver['kind']) =>
    get(rulesOf(3).find(({ receiver }) => receiver.kind === kind)?.id, kind);
  const receivers = ladder.receivers.find(({ delregion }) => delregion === place.delregion);
  return {
    id: ladder.id,
    version: ladder.version,
    steps: steps.map((step) => {
      const deadlines = ladder.steps.find((each) => each.step === step)?.deadlines;
      if (!deadlines) throw new Error(`Ladder ${ladder.id}: no step ${step}`);
      const { acknowledgeWorkingDays, actWorkingDays } = deadlines;
      return { step, acknowledgeWorkingDays, actWorkingDays };
    }),
    filingRule: get(rulesOf(1)[0]?.id, 'step 1'),
    ruleOf: {
      'correction-missing': missing,
      'unreasonable-delay': missing,
      'principle-or-learning': get(principle?.id, 'principle or learning'),
      'dispute-of-principle': forkTo('central-officials'),
      'local-dispute': forkTo('delregional-political'),
    },
    standingRight: ladder.standingRight.id,
    receivers: {
      local: place.localGroup ?? null,
      officials: receivers?.officials ?? null,
      informed: receivers?.informed ?? [],
      central: place.centralOfficials ?? null,
      political: receivers?.political ?? null,
    },
  };
}

export function getDeadlines(
  ladder: LadderSnapshot,
  step: Step,
): { readonly acknowledgeWorkingDays: number; readonly actWorkingDays: number } {
  const found = ladder.steps.find((each) => each.step === step);
  if (!found) throw new Error(`Ladder ${ladder.id}: no step ${step}`);
  return found;
}
