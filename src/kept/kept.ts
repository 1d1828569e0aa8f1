/**
 * Results of long work, kept between starts. Whoever reads gets what was written under the same
 * key, whole, or nothing; what cannot be written is made again at the next start.
 */
export type Kept = {
  /**
   * What `write` was given under this name and key. It is checked now, but each field is read when
   * it is first touched.
   */
  readonly read: (name: string) => object | undefined;
  /** A plain object; its fields hold plain objects, lists, texts, numbers and typed arrays. */
  readonly write: (name: string, value: object) => void;
};

export const nothingKept: Kept = { read: () => undefined, write: () => undefined };
