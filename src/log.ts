import { writeSync } from 'node:fs';
import { pino, type Logger } from 'pino';

export type Log = Logger;

const standardOutput = 1;

/**
 * Straight to standard output. pino's own writer never ends its last attempt when the reader has
 * gone, and a bot whose log nobody reads any more would not stop.
 */
const destination = {
  write: (line: string): void => {
    try {
      writeSync(standardOutput, line);
    } catch {
      // Nobody reads; there is nowhere to say so.
    }
  },
};

/** One JSON line an event, on standard output. What people write is never an argument of it. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
