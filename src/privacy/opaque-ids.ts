const opaque =
  /(?<![\p{L}\p{N}])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})(?![\p{L}\p{N}])/giu;
const caseNumber = /(?<![\p{L}\p{N}])AV-\d{4}-(?=\d{0,7}[A-Z])[A-Z\d]{4,8}(?![\p{L}\p{N}])/giu;

/** Stands for an identifier; folded text has no such character of its own. */
export const blankUnit = '\u0000';
const blank = (id: string): string => blankUnit.repeat(id.length);

/**
 * Machine identifiers (UUID, hex digests) and case numbers blanked out at the same length: their
 * digits mean nothing, and nothing is joined across them.
 */
export const blankOpaqueIds = (text: string): string =>
  text
    .replace(opaque, (id) => ((id.match(/[a-f]/gi)?.length ?? 0) < 2 ? id : blank(id)))
    .replace(caseNumber, blank);
