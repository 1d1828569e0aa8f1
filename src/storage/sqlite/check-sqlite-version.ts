import { AppError } from '../../core/app-error.ts';

/**
 * From 3.7.0 to 3.51.2 two connections could corrupt a WAL database when one restarts the log
 * while the other commits (https://sqlite.org/wal.html#walresetbug).
 */
const oldestSound = [3, 51, 3] as const;

/** @param version - As `sqlite_version()` gives it, such as 3.53.4. */
export function checkSqliteVersion(version: string): void {
  const parts = version.split('.').map(Number);
  for (const [position, wanted] of oldestSound.entries()) {
    const part = parts[position] ?? 0;
    if (part > wanted) return;
    if (!(part >= wanted)) {
      throw new AppError(
        `SQLite ${version} can corrupt its log; ${oldestSound.join('.')} or later is needed. ` +
          'Start with the Node that npm ci installs (npm start does).',
        { code: 'sqlite-too-old' },
      );
    }
  }
}
