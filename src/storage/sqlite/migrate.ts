import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../core/app-error.ts';

/** Takes the steps that the file lacks, all or none; two processes at once take them once. */
export function migrate(database: DatabaseSync, migrations: readonly string[]): void {
  if (readUserVersion(database) === migrations.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const taken = readUserVersion(database);
    if (taken > migrations.length) {
      throw new AppError(
        `The data was written by a newer version of the bot (schema ${taken}, known here: ` +
          `${migrations.length}). Start that version, or restore a backup.`,
        { code: 'schema-too-new' },
      );
    }
    for (const migration of migrations.slice(taken)) database.exec(migration);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

const readUserVersion = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
