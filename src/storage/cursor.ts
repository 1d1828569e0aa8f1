import { z } from 'zod/v4';
import { AppError } from '../core/app-error.ts';

export type Scalar = string | number | boolean;

const positionSchema = z.array(z.union([z.string(), z.number(), z.boolean()]));

/** @param position - The last document's values of the columns that order the list, id last. */
export const renderCursor = (position: readonly Scalar[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Cursors travel in cards and may come back changed: at worst they point elsewhere in the list. */
export function parseCursor(cursor: string, columnCount: number): readonly Scalar[] {
  const position = positionSchema.safeParse(readJson(cursor));
  if (!position.success || position.data.length !== columnCount) {
    throw new AppError('The cursor belongs to no list of this kind.', { code: 'cursor-invalid' });
  }
  return position.data;
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
