/** Opaque ids only: what comes back is the client's word. */
export type ReminderButton = {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
};

/** For Action.Execute, and for clients that only know Action.Submit. */
export const renderReminderButton = ({ title, verb, data }: ReminderButton) => ({
  title,
  verb,
  data: { ...data },
  submitData: { verb, ...data },
});
