import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findUnlocked, type Lock } from './unlocked-packages.ts';

/**
 * `node test/support/complete-lock.ts`: npm leaves out of the lock what the registry at hand does
 * not offer, such as other systems' builds, and `npm ci` then refuses the lock. This adds them
 * by version, system and processor; they are skipped wherever they do not fit.
 */
const file = resolve(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const missing = findUnlocked(lock);
for (const { name, version, os, cpu, isDev } of missing) {
  lock.packages[`node_modules/${name}`] = {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(isDev ? { dev: true } : {}),
    optional: true,
    os: [os],
  };
}
const entries = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(entries);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} added\n`);
