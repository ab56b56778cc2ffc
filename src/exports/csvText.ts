/** Empty is null; a number is written as a number, whatever its sign; a list is joined. */
export type Cell = string | number | null | readonly string[];

/** Says "UTF-8" to spreadsheets that would read another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

const LINE_END = '\r\n';

/**
 * A table as CSV (RFC 4180) for spreadsheets: with a byte order mark, and with texts that begin
 * like a formula made harmless (E4). Every row has as many cells as the first.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellText).join(',') + LINE_END).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberCell(cell);
  const text = safeText(typeof cell === 'string' ? cell : cell.join(';'));
  return /[",\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function numberCell(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number of a table: ${value}`);
  return String(value);
}

/** What a spreadsheet may take for the beginning of a formula, its full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** E4: a text that no spreadsheet runs as a formula. The mark before it is shown by none of them. */
function safeText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
