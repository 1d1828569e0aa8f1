import { pino, type Logger } from 'pino';

export type Log = Logger;

/** One JSON line an event, on standard output. What people write is never an argument of it. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: ['*.text', '*.authorization', '*.password', '*.key'], remove: true },
  });
}
