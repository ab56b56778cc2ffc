import type { Page } from '@playwright/test';
import { openAtlas, turnTo } from '../support/atlas';
import {
  labelsOn,
  legendOn,
  legendRows,
  periodsOn,
  plain,
  sentenceOn,
  tableRows,
} from '../support/reading';
import { expect, test } from '../support/test';

/** The figures that a reader sees, as the sources state them; not computed here. */
const cleared2023 = {
  aghdam: 'Aghdam 7,956.1',
  fuzuli: 'Fuzuli 6,025.1',
  lachin: 'Lachin 1,454.2',
  kalbajar: 'Kalbajar 6,400.2',
  zangilan: 'Zangilan 3,570.8',
  jabrayil: 'Jabrayil 14,016.7',
};
const cleared2025 = {
  lachin: 'Lachin 8,718.6',
  fuzuli: 'Fuzuli 8,526.2',
  aghdara: 'Aghdara 7,893.3',
  aghdam: 'Aghdam 7,672.1',
  zangilan: 'Zangilan 4,063.4',
  kalbajar: 'Kalbajar 3,008.2',
};

const clearedClasses = [
  '12,000 or more',
  '8,000 to under 12,000',
  '4,000 to under 8,000',
  '1,000 to under 4,000',
  'Under 1,000',
];

const count = (text: string, districts: number) =>
  `${text}: ${districts} ${districts === 1 ? 'district' : 'districts'}`;

/** Rows for counts of the classes from low to high, as the issue of the map lists them. */
const classRows = (lowToHigh: readonly number[]) =>
  clearedClasses.map((text, i) => count(text, lowToHigh.toReversed()[i] ?? -1));

const none = (districts: number) =>
  `${count('No figure found in our sources', districts)}. This says nothing about danger.`;

async function expectInTable(page: Page, labels: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.locator('main table')).toBeVisible();
  const rows = await tableRows(page);
  for (const label of labels) {
    const [name = '', ...figure] = label.split(' ');
    const row = rows.find((each) => each.startsWith(`${name} | `)) ?? '';
    expect(row, `row of ${name}`).toContain(`${name} | ${figure.join(' ')} | `);
  }
  await page.getByRole('link', { name: 'Map', exact: true }).click();
}

test('land reported cleared in 2023: map, legend, sentence, table', async ({ page }) => {
  await openAtlas(page, { m: 'area-cleared', t: '2023' });
  expect(await labelsOn(page)).toMatchObject(cleared2023);
  expect(await legendRows(page)).toEqual([...classRows([2, 3, 5, 0, 1]), none(65)]);
  expect(await sentenceOn(page)).toBe(
    '11 districts have a figure for 2023; highest Jabrayil, 14,016.7 ha.',
  );
  await expect(page.locator('[data-part="square"]')).toHaveCount(0);
  await expectInTable(page, Object.values(cleared2023));
});

test('land reported cleared in 2025: map with the square of Aghdara, legend, sentence, table', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2025' });
  expect(await labelsOn(page)).toMatchObject(cleared2025);
  expect(await legendRows(page)).toEqual([
    ...classRows([3, 2, 4, 4, 0]),
    count('Named, no district figure', 1),
    none(63),
  ]);
  expect(await sentenceOn(page)).toBe(
    '13 districts have a figure for 2025; highest Jabrayil, 9,110.4 ha; 1 is named in a wider figure.',
  );
  await expect(page.locator('[data-part="square"]')).toHaveAttribute('data-of', 'aghdara');
  await expectInTable(page, Object.values(cleared2025));
  await turnTo(page, { m: 'area-cleared', t: '2025', view: 'table' });
  expect((await tableRows(page)).find((row) => row.startsWith('Gazakh'))).toBe(
    'Gazakh | Named in a wider figure; no district figure',
  );
});

test('P1: years offered from 2021 to 2026, each with its number of districts', async ({
  page,
}) => {
  await openAtlas(page);
  expect(await periodsOn(page)).toEqual([
    '2021, no district with a figure',
    '2022, no district with a figure',
    '2023, 11 districts with a figure',
    '2024, no district with a figure',
    '2025, 13 districts with a figure',
    '2026, no district with a figure',
  ]);
});

test('S6: 2024 shows thirteen districts named, and the figure for the whole area', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2024' });
  expect(await legendRows(page)).toEqual([
    ...classRows([0, 0, 0, 0, 0]),
    count('Named, no district figure', 13),
    none(64),
  ]);
  expect(await sentenceOn(page)).toBe(
    'No district has a figure for 2024. 13 are named in a wider figure.',
  );
  const strip = plain(await page.locator('.strip-line').innerText());
  expect(strip).toContain('Whole area, 2024: 62,023.9 ha reported by ANAMA');
});

test('S2: mines on handed-over records, Fuzuli and Zangilan as one unit', async ({ page }) => {
  await openAtlas(page, { m: 'mines-on-records', t: '@2021-07-03' });
  const labels = await labelsOn(page);
  expect(labels['aghdam']).toMatch(/^Aghdam 97,000/);
  expect(Object.values(labels)).toContain(
    'Fuzuli and Zangilan together ≈ 92,000 no split published',
  );
  expect(await periodsOn(page)).toEqual([
    expect.stringMatching(/^12 June 2021, /),
    expect.stringMatching(/^3 July 2021, /),
  ]);
  expect(await legendRows(page)).toEqual([
    count('100,000 or more', 0),
    count('50,000 to under 100,000', 3),
    count('Under 50,000', 0),
    count('One figure for 2 districts, no split', 2),
    none(73),
  ]);
  expect(await sentenceOn(page)).toBe(
    '3 districts have a figure on 3 July 2021, from 2 statements: Aghdam 97,000 (12 June 2021); Fuzuli and Zangilan ≈ 92,000, reported jointly.',
  );
});

test('S2: a joint figure is one row over its districts in the table', async ({ page }) => {
  await page.goto('./?m=mines-on-records&t=@2021-07-03&view=table');
  await expect(page.locator('main table')).toBeVisible();
  const figures = page.locator('main tbody').first().locator('td.table-figure');
  await expect(figures).toHaveText([/97,000/, /92,000/]);
  await expect(figures.nth(1)).toHaveAttribute('rowspan', '2');
});

test('S3, S4: anti-personnel mines found in 2022, with their dates; nothing is added', async ({
  page,
}) => {
  await openAtlas(page, { m: 'anti-personnel-mines-found', t: '2022' });
  const labels = await labelsOn(page);
  expect(labels).toMatchObject({
    lachin: expect.stringMatching(/^Lachin > 1,400 Aug – 25 Oct$/),
    kalbajar: expect.stringMatching(/^Kalbajar 370 24 – 25 Sept?$/),
    dashkasan: expect.stringMatching(/^Dashkasan 53 7 Oct$/),
  });
  expect(Object.values(labels)).toContainEqual(
    expect.stringMatching(/^Tartar: one figure for 4 districts < 9,000 /),
  );
  const rows = await legendRows(page);
  expect(rows).toEqual(
    expect.arrayContaining([
      count('Covers part of the year', 3),
      count('Sources disagree', 1),
      count('Named, no district figure', 7),
      none(65),
    ]),
  );
  // 1,400 + 370 + 53, and with the 9,000: sums that no source states.
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/1,823|10,823/);
});

test('P1: land reported contaminated opens at its newest figure and says that none is for a district', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByLabel('Measure', { exact: true }).selectOption({
    label: 'Land reported or estimated contaminated',
  });
  await expect(page.locator('.titleplate-title')).toHaveText(
    'Land reported or estimated contaminated, 31 October 2024',
  );
  await expect
    .poll(() => sentenceOn(page))
    .toBe('No source found gives this for a whole present-day district.');
  expect(plain(await page.locator('.strip-line').innerText())).toContain('11,667 km²');
  expect(await legendRows(page)).toEqual([none(77)]);
});

test('the legend says what darker means, and names the looks that are not in the view', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2025' });
  await expect(legendOn(page)).toContainText(
    'Darker means more was reported, not more or less danger.',
  );
  await expect(legendOn(page)).toContainText('Not in this view');
  for (const look of [
    'Part of the period',
    'Together, no split',
    'Sources disagree',
    '0 reported',
  ]) {
    await expect(legendOn(page).locator('.legend-absent')).toContainText(look);
  }
});
