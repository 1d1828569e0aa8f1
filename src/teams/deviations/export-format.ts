import type { Case } from '../../deviations/case.ts';
import type { Language } from '../../core/language.ts';

export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file's bytes, with nothing in it that a spreadsheet would take for a formula. */
export type RenderExport = (
  cases: AsyncIterable<Case>,
  format: ExportFormat,
  language: Language,
) => Promise<Buffer>;
