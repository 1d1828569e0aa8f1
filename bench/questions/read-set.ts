import { readFileSync } from 'node:fs';
import type { SetQuestion } from './score.ts';

export const readSet = (file: string): readonly SetQuestion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SetQuestion);
