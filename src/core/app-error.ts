type AppErrorOptions = {
  readonly code: string;
  readonly cause?: unknown;
  readonly isRetryable?: boolean;
};

/** A failure of something outside the process. Refusals are values, bugs are plain errors. */
export class AppError extends Error {
  readonly code: string;
  readonly isRetryable: boolean;

  constructor(message: string, { code, cause, isRetryable = false }: AppErrorOptions) {
    super(message, { cause });
    this.name = 'AppError';
    this.code = code;
    this.isRetryable = isRetryable;
  }
}
