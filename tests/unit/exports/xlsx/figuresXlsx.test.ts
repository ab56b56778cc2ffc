import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { figureRecords } from '../../../../src/exports/figureTable/figureRecords';
import type { FigureRecord } from '../../../../src/exports/figureTable/FigureRecord';
import { claimsOfView } from '../../../../src/exports/claimsOfView';
import { figuresXlsx } from '../../../../src/exports/xlsx/figuresXlsx';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { workbooks } from '../../../../src/text/workbookWords';
import { formatPeriod } from '../../../../src/view/link/codecs';
import { claim, metric } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';
import { shown } from '../shown';

const workbook = async (view: Parameters<typeof figuresXlsx>[0]) => {
  const bytes = await figuresXlsx(view);
  const sheets = await readXlsx(Buffer.from(bytes));
  return { bytes, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })) };
};

/** What a cell of the CSV is in the workbook. */
function expected(name: keyof FigureRecord, record: FigureRecord): unknown {
  const cell = record[name];
  if (name === 'figure' && record.qualifier === 'exact') return record.value;
  if (cell === null || typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell : cell.join(';');
  if (text === '') return null;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : text;
}

describe('the workbook of a view', () => {
  it('E1: every measure and period: each cell is that of the CSV, as what it is', async () => {
    for (const { id } of realWorld.index.ledger.metrics) {
      for (const { period } of periodsOf(realWorld, id).slice(-3)) {
        const view = shown(formatPeriod(period), id);
        const records = figureRecords(view);
        const { sheets } = await workbook(view);
        const [names = [], ...rows] = sheets[1]?.rows ?? [];
        expect(names).toEqual(Object.keys(records[0] ?? {}));
        expect(rows).toHaveLength(records.length);
        records.forEach((record, at) => {
          names.forEach((name, x) => {
            const key = name as keyof FigureRecord;
            expect(rows[at]?.[x] ?? null, `${record.id}, ${key}`).toEqual(
              expected(key, record),
            );
          });
        });
        expect(sheets[2]?.rows).toHaveLength(claimsOfView(view.figures).length + 2);
      }
    }
  });

  it('A6, S9: zero is 0, nothing is empty, a hedged figure is text beside its ends in numbers', async () => {
    const claims = [
      claim({ id: 'z', value: '0', places: 'a' }),
      claim({ id: 'q', value: '> 1400', places: 'b' }),
      claim({ id: 'd', value: '12.80', places: 'c' }),
    ];
    const { bytes, sheets } = await workbook(
      shown('2023', 'cleared', 'total', worldOf(claims, { metrics: [metric()] })),
    );
    const [names = [], ...rows] = sheets[1]?.rows ?? [];
    const row = (id: string) =>
      Object.fromEntries(
        names.map((name, x) => [
          String(name),
          rows.find((each) => each[0] === id)?.[x] ?? null,
        ]),
      );
    expect(row('a')).toMatchObject({ value: 0, low: 0, high: 0, figure: 0 });
    expect(row('b')).toMatchObject({
      value: 1400,
      low: 1400,
      high: null,
      figure: '> 1,400 ha',
    });
    expect(row('c')).toMatchObject({ value: 12.8, figure: 12.8, period_start: '2023' });
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('#,##0.00');
    expect(styles).toContain('#,##0.00 &quot;ha&quot;');
  });

  it('E1: the safety line is the first cell; licence, notice and all columns stand on the first sheet', async () => {
    const { sheets } = await workbook(shown('2025'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Read first',
      'Figures',
      'Claims',
      'Sources',
    ]);
    const first = sheets[0]?.rows ?? [];
    expect(String(first[0]?.[0])).toMatch(/^Figures people have reported.*Not a hazard map/);
    const words = first.flat().join('\n');
    for (const part of [
      'no opinion on the legal status',
      'Creative Commons',
      'atlas.example',
    ]) {
      expect(words).toContain(part);
    }
    const names = sheets[1]?.rows[0] ?? [];
    for (const texts of Object.values(workbooks)) {
      expect(Object.keys(texts.columns)).toEqual(names);
      for (const name of Object.values(texts.sheets))
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }
  });

  it('E1: addresses are links, no cell holds a formula, and the same view gives the same bytes', async () => {
    const view = shown('2025');
    const { bytes } = await workbook(view);
    const files = unzipSync(bytes);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    for (const name of Object.keys(files)) expect(text(name), name).not.toMatch(/<f[\s>]/);
    const links = text('xl/worksheets/_rels/sheet2.xml.rels');
    for (const { source_url: url } of figureRecords(view)) {
      if (url !== null) expect(links).toContain(url.replaceAll('&', '&amp;'));
    }
    expect(text('xl/worksheets/_rels/sheet4.xml.rels')).toContain('https://');
    expect(Buffer.from(await figuresXlsx(view)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('E1: the column of values sums to what the records sum to', async () => {
    const records = figureRecords(shown('2025'));
    const sum = records.reduce((total, { value }) => total + (value ?? 0), 0);
    expect(sum).toBeCloseTo(66_936.2, 6);
  });
});
