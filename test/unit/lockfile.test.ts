import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../src/core/project-root.ts';
import { findUnlocked, type Lock } from '../support/unlocked-packages.ts';

describe('the lock', () => {
  it('holds every optional package of other systems (else: node test/support/complete-lock.ts)', () => {
    const text = readFileSync(resolve(projectRoot, 'package-lock.json'), 'utf8');
    expect(findUnlocked(JSON.parse(text) as Lock).map(({ name }) => name)).toEqual([]);
  });

  it('names no address that a package came from', () => {
    const text = readFileSync(resolve(projectRoot, 'package-lock.json'), 'utf8');
    expect(text).not.toMatch(/"resolved": "https?:/);
  });
});
