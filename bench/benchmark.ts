/** One line of the printed table: a figure of ours beside that of a peer measured in the same run. */
export type Measure = {
  readonly name: string;
  readonly ours: string;
  readonly peer: string;
  /** Ours by the peer's; absent where the bar is on our own figure. */
  readonly ratio?: number;
  /** What the ratio (or, without one, `value`) must reach. */
  readonly bar?: { readonly atLeast: number } | { readonly atMost: number };
  /** Our figure as a number where there is no ratio. */
  readonly value?: number;
};

export type BenchmarkOptions = {
  /** Folder of the source documents; absent: not there. */
  readonly sourcesFolder: string | undefined;
  /** Question sets, one JSON object a line. */
  readonly questionFiles: readonly string[];
  /** The repository's own sets, which a peer may be trained on. */
  readonly ownQuestionFiles: readonly string[];
};

/** One file of `bench/` exports one of these; `main.ts` lists them. */
export type Benchmark = {
  readonly name: string;
  readonly run: (options: BenchmarkOptions) => Promise<readonly Measure[]>;
};
