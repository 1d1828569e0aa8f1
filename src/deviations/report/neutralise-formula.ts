/** What spreadsheets take for the start of a formula, full-width forms and leading space included. */
const formulaStart =
  /^[\s\u0000-\u0020\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@|%＝＋－＠\u2212]|^[\t\r\n]/u;

/**
 * A text that a spreadsheet shows and never runs: an apostrophe before what could be a formula
 * (OWASP, CSV Injection).
 */
export const neutraliseFormula = (text: string): string =>
  formulaStart.test(text) ? `'${text}` : text;
