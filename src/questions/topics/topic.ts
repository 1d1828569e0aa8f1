export const topicKinds = [
  'activity',
  'table',
  'statement',
  'finding',
  'decision',
  'focus-area',
  'focus-areas',
  'collaboration-area',
  'collaboration-areas',
  'plan-area',
  'plan-areas',
  'term',
  'source',
  'assignment',
  'development',
  'ladder-rule',
] as const;

export type TopicKind = (typeof topicKinds)[number];

/** Words of a topic in both languages, with how much a match on them says. */
export type TopicField = {
  readonly weight: number;
  readonly sv?: string | undefined;
  readonly en?: string | undefined;
};

/** One thing of the model that a question can be about, found by its words. */
export type TopicSeed = {
  readonly kind: TopicKind;
  /** Id within its kind; of an assignment or development, "group/position". */
  readonly id: string;
  /** Absent: holds for all Skåne. */
  readonly delregion?: string | undefined;
  readonly municipality?: string | undefined;
  readonly groups?: readonly string[] | undefined;
  /** The kinds of groups that it holds of; absent: of any. */
  readonly groupKinds?: readonly string[] | undefined;
  /** Documents that it is cited from. */
  readonly sources: readonly string[];
  readonly fields: readonly TopicField[];
};

export type Topic = Omit<TopicSeed, 'fields'> & {
  /** Its place in the index; topics of one delregion stand together. */
  readonly at: number;
  /** Its texts hold a figure, a number word or several items. */
  readonly hasNumber: boolean;
  /** Its texts give a sum of money. */
  readonly hasAmount: boolean;
  /** Its texts give a cause or a purpose. */
  readonly hasReason: boolean;
  /** Its texts hold a year, a month or a term. */
  readonly hasDate: boolean;
  /** Its texts hold a day of a month. */
  readonly hasDay: boolean;
  readonly hasShare: boolean;
};

export const topicKey = (topic: Pick<Topic, 'kind' | 'id'>): string => `${topic.kind}:${topic.id}`;
