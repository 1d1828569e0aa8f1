import { resolve } from 'node:path';

/** The checkout's own folder, wherever the process was started from. */
export const projectRoot = resolve(import.meta.dirname, '..', '..');
