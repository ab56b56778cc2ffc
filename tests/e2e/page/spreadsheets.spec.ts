import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import type { Page } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { openAt } from '../support/ledgerWalk';
import { officeVersion, openedIn, type OfficeCell } from '../support/office';
import { expect, test } from '../support/test';

const cleared2025 = '?m=area-cleared&t=2025';

async function openTake(page: Page, query: string) {
  await openAt(page, query);
  await page.locator('.page-actions').getByRole('button', { name: 'Download' }).click();
  return page.getByRole('dialog', { name: 'Take it away' });
}

/** Takes a file of the dialog. */
async function taken(page: Page, name: string) {
  const button = page.getByRole('dialog').getByRole('button', { name });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

type Row = Record<string, string>;

test('E1: the spreadsheet, opened by another program, has the table in every cell', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const query of [cleared2025, '?m=anti-personnel-mines-found&t=2022']) {
    await openTake(page, query);
    if (query === cleared2025) expect(asked.join()).not.toContain('figuresXlsx');
    const sheet = await taken(page, 'Download: Spreadsheet, xlsx');
    const table = await taken(page, 'Download: Table, csv');
    expect(sheet.name).toBe(table.name.replace(/csv$/, 'xlsx'));
    const bytes = await readFile(sheet.path);
    const [about, figures, claims, sources] = await readXlsx(bytes);
    expect(String(about?.data[0]?.[0])).toContain('Not a hazard map');

    const rows: Row[] = parse(await readFile(table.path), { bom: true, columns: true });
    const [names = [], ...cells] = figures?.data ?? [];
    expect(names).toEqual(Object.keys(rows[0] ?? {}));
    expect(cells).toHaveLength(rows.length);
    const numbers = new Set(
      'value low high joint_value district_count sources_low sources_high per_100_km2 area_km2 chosen_from'.split(
        ' ',
      ),
    );
    rows.forEach((row, at) => {
      names.forEach((name, x) => {
        const said = row[String(name)] ?? '';
        const cell = cells[at]?.[x] ?? null;
        const where = `${row['id']}, ${String(name)}`;
        if (said === '') expect(cell, where).toBeNull();
        else if (numbers.has(String(name))) expect(cell, where).toBe(Number(said));
        else if (name === 'figure' && row['qualifier'] === 'exact') {
          expect(cell, where).toBe(Number(row['value']));
        } else if (/^\d{4}-\d\d-\d\d$/.test(said)) {
          expect(cell, where).toEqual(new Date(`${said}T00:00:00Z`));
        } else expect(cell, where).toBe(said.replace(/^'(?=[=+@-])/, ''));
      });
    });
    expect(claims?.data.length).toBeGreaterThan(10);
    const links = strFromU8(
      unzipSync(bytes)['xl/worksheets/_rels/sheet4.xml.rels'] ?? new Uint8Array(),
    );
    for (const [at, source] of (sources?.data ?? []).entries()) {
      if (at > 0 && typeof source[7] === 'string') {
        expect(links).toContain(source[7].replaceAll('&', '&amp;'));
      }
    }
  }
});

test('E1: letters of the language of the page stand in the spreadsheet', async ({ page }) => {
  for (const [lang, open, title, line] of [
    ['az', 'Yüklə', 'Elektron cədvəl', 'İnsanların'],
    ['hy', 'Ներբեռնել', 'Աղյուսակային ֆայլ', 'Մարդկանց'],
    ['ru', 'Скачать', 'Электронная таблица', 'Цифры'],
  ] as const) {
    await page.goto(`./${lang}.html${cleared2025}`);
    await page.locator('.page-actions').getByRole('button', { name: open }).click();
    const button = page.getByRole('dialog').getByRole('button', { name: title });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const [about] = await readXlsx(await readFile(await download.path()));
    expect(String(about?.data[0]?.[0])).toContain(line);
  }
});

test.describe('without a part of the program', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('a spreadsheet that cannot be made is told of; the other files are there', async ({
    page,
    expectAccessible,
  }) => {
    await page.route(/figuresXlsx-.*\.js$/, (route) => route.abort());
    const dialog = await openTake(page, cleared2025);
    await dialog.getByRole('button', { name: 'Download: Spreadsheet, xlsx' }).click();
    await expect(dialog.getByRole('alert')).toContainText('could not be made');
    await expectAccessible();
    expect((await taken(page, 'Download: Table, csv')).name).toMatch(/\.csv$/);
    await expect(dialog.getByRole('alert')).toBeHidden();
  });
});

const LOCALES = [
  ['en-US', 1033],
  ['de-DE', 1031],
  ['ru-RU', 1049],
  ['tr-TR', 1055],
  ['hy-AM', 1067],
  ['az-AZ', 1068],
] as const;

test(
  'E1: in LibreOffice of six languages the column of figures has its sum',
  { tag: '@long' },
  async ({ page }, info) => {
    const version = await officeVersion();
    test.skip(version === null, 'LibreOffice (soffice) is not installed here.');
    test.setTimeout(1_200_000);
    await openTake(page, cleared2025);
    const files = [
      await taken(page, 'Download: Spreadsheet, xlsx'),
      await taken(page, 'Download: Table, csv'),
    ];
    const rows: Row[] = parse(await readFile(files[1]?.path ?? ''), {
      bom: true,
      columns: true,
    });
    const sum = rows.reduce((total, row) => total + Number(row['value'] ?? 0), 0);
    expect(sum).toBeGreaterThan(0);
    const told: string[] = [];
    for (const [locale, lcid] of LOCALES) {
      const folder = info.outputPath(locale);
      await mkdir(folder, { recursive: true });
      for (const [kind, file] of [
        ['xlsx', files[0]],
        ['csv', files[1]],
      ] as const) {
        const own = `${folder}/${kind}.${kind}`;
        await copyFile(file?.path ?? '', own);
        const sheets = await openedIn(own, { locale, lcid, folder });
        const values = columnOf(sheets[kind === 'xlsx' ? 1 : 0] ?? [], 'value');
        const added = values
          .filter((cell) => cell?.kind === 'float')
          .reduce((total, cell) => total + Number(cell?.value), 0);
        const dates = values.filter((cell) => cell?.kind === 'date').length;
        const texts = values.filter((cell) => cell?.kind === 'string').length;
        told.push(
          `${locale} ${kind}: sum ${added.toLocaleString('en')}, ${dates} read as dates, ${texts} as text`,
        );
        if (kind === 'xlsx') {
          expect(added, locale).toBeCloseTo(sum, 6);
          expect([dates, texts], locale).toEqual([0, 0]);
        } else if (locale === 'en-US') {
          expect(added, locale).toBeCloseTo(sum, 6);
        }
      }
    }
    // For docs/spreadsheets.md, which says what each of them makes of the CSV.
    console.log([version, ...told].join('\n'));
  },
);

/** The filled cells of a column, by its heading. */
function columnOf(
  rows: readonly (readonly (OfficeCell | null)[])[],
  heading: string,
): readonly (OfficeCell | null)[] {
  const [names = [], ...cells] = rows;
  const x = names.findIndex((cell) => cell?.value === heading);
  expect(x).toBeGreaterThanOrEqual(0);
  return cells.map((row) => row[x] ?? null).filter((cell) => cell !== null);
}
