import { hash } from 'node:crypto';

/** Tells what one build makes of one model from all else. */
export const createModelKey = (
  codeHash: string,
  files: readonly { readonly file: string; readonly hash: string }[],
): string =>
  hash('sha256', [codeHash, ...files.map((one) => `${one.file}\0${one.hash}`)].join('\n'));
