/** Lines of CSV (RFC 4180). */

export type Cell = string | number | null;

/** Cells that spreadsheets interpret as formulas. */
const FORMULA = /^[=+\-@\t\r]/;

/** Prefixes formula-like text with an apostrophe; numbers are unchanged. */
const formatCell = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const escaped = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(escaped) ? `"${escaped.replaceAll('"', '""')}"` : escaped;
};

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(formatCell).join(',')}\r\n`;
