import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteSheet,
} from 'hucre/xlsx';
import { parsePartialDate } from '../../ledger/parse/parsePartialDate';
import type { Cell as CsvCell } from '../csvText';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows of headings: bold, and in sight while the others are scrolled. */
  readonly headings: number;
  /** Width of each column, in digits. */
  readonly widths: readonly number[];
  /** Rows in bold besides the headings, from 0. */
  readonly bold?: readonly number[];
  /** Columns whose texts go on in a second line, from 0. */
  readonly wrapped?: readonly number[];
}

interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** Data version, an ISO date: the file says no other. */
  readonly version: string;
  readonly sheets: readonly Sheet[];
}

/** Blue of a link in every spreadsheet. */
const LINK: CellStyle = { font: { underline: true, color: { rgb: '0563C1' } } };

/** A workbook as the bytes of an .xlsx file (ISO/IEC 29500). */
export async function workbookBytes({
  title,
  creator,
  version,
  sheets,
}: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  // The day of the data, not of the download: the same view gives the same bytes.
  const made = new Date(parsePartialDate(version) === null ? 0 : `${version}T00:00:00Z`);
  const bytes = await writeXlsx({
    properties: { title, creator, created: made, modified: made },
    sheets: sheets.map(written),
  });
  return new Uint8Array(bytes);
}

function written({ name, rows, headings, widths, bold = [], wrapped = [] }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      const style: CellStyle = {
        ...(cell.kind === 'number' || cell.kind === 'date' ? { numFmt: cell.format } : {}),
        ...(cell.kind === 'text' && cell.link !== null ? LINK : {}),
        ...(y < headings || bold.includes(y) ? { font: { bold: true } } : {}),
        ...(wrapped.includes(x) ? { alignment: { wrapText: true, vertical: 'top' } } : {}),
      };
      if (cell.kind === 'empty') return;
      cells.set(`${y},${x}`, {
        value: valueOf(cell),
        type: cell.kind === 'text' ? 'string' : 'number',
        style,
        ...(cell.kind === 'text' && cell.link !== null
          ? { hyperlink: { target: cell.link } }
          : {}),
      });
    });
  });
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(valueOf)),
    cells,
    ...(headings > 0 ? { freezePane: { rows: headings } } : {}),
  };
}

function valueOf(cell: SheetCell): CellValue {
  if (cell.kind === 'empty') return null;
  return cell.kind === 'text' ? cell.text : cell.value;
}

/** A cell of a spreadsheet, with what it is: no program has to guess. Text is never a formula (E4). */
export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  /** `value`: days as spreadsheets count them. */
  | { readonly kind: 'date'; readonly value: number; readonly format: string }
  | { readonly kind: 'text'; readonly text: string; readonly link: string | null };

/** Spreadsheets count days from the end of 1899; before March 1900 they do not agree. */
const DAYS_BEFORE_1970 = 25_569;

const FIRST_DAY = -25_508;

/** What one cell and one link may hold in Excel. */
const MOST_TEXT = 32_767;

const MOST_LINK = 2079;

/** The format of a number that shows its decimals, grouped as the reader's spreadsheet groups. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/**
 * A cell of a table as a spreadsheet should hold it: a number as a number, a full date as a date, a web
 * address as a link. A date without a day stays text, because a spreadsheet would add one (P6).
 * @param decimals as stated; without them, those that the number has
 */
export function sheetCell(cell: CsvCell, decimals?: number): SheetCell {
  if (cell === null) return { kind: 'empty' };
  if (typeof cell === 'number') return numberCell(cell, decimals ?? decimalsOf(cell));
  const text = typeof cell === 'string' ? cell : cell.join(';');
  if (text === '') return { kind: 'empty' };
  const day = dayOf(text);
  if (day !== null) return { kind: 'date', value: day, format: 'yyyy-mm-dd' };
  return textCell(text, /^https?:\/\/\S+$/.test(text) ? text : null);
}

/** A text, with an address that it leads to. Signs that no such file can hold are left out. */
export function textCell(text: string, link: string | null = null): SheetCell {
  // Lone halves of a pair of UTF-16, and control characters, are not allowed in XML.
  const clean = text
    .replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n])[\p{Cc}]/gu, '')
    .slice(0, MOST_TEXT);
  return {
    kind: 'text',
    text: clean,
    link: link !== null && link.length <= MOST_LINK ? link : null,
  };
}

/** A number with words behind it that are shown and do not hinder a sum: `12.8 ha`. */
export function numberCell(
  value: number,
  decimals: number,
  unit: string | null = null,
): SheetCell {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number of a table: ${value}`);
  const behind = unit === null ? '' : ` "${unit.replaceAll('"', '')}"`;
  return { kind: 'number', value, format: numberFormat(decimals) + behind };
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = /^-?\d+\.(\d+)$/.exec(String(value)) ?? [];
  return decimals.length;
}

function dayOf(text: string): number | null {
  const date = parsePartialDate(text);
  if (date === null || date.precision !== 'day' || date.firstDay < FIRST_DAY) return null;
  return date.firstDay + DAYS_BEFORE_1970;
}
