import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteSheet,
} from 'hucre/xlsx';
import { parsePartialDate } from '../../ledger/parse/parsePartialDate';
import type { SheetCell } from './sheetCell';

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

export interface Workbook {
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
