import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
// Each registers its format with the library.
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-bibtex';
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-ris';
import { check } from '@placemarkio/check-geojson';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { openAt } from '../support/ledgerWalk';
import { tableRows } from '../support/reading';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const mines2022 = '?m=anti-personnel-mines-found&t=2022';

async function openTake(page: Page, query = '', name: 'Download' | 'Cite' = 'Download') {
  await openAt(page, query);
  await page.locator('.page-actions').getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await expect(dialog.getByRole('heading', { name: 'Citation' })).toBeVisible();
  return dialog;
}

/** Presses a button and reads what the browser saves. */
async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

type Row = Record<string, string>;

test('E1: the table, opened by another program, has the figures of the page', async ({
  page,
}) => {
  await page.goto(`./${mines2022}&view=table`);
  await expect(page.locator('.table-grid')).toBeVisible();
  const onPage = await tableRows(page);
  const dialog = await openTake(page, mines2022);
  const file = await saved(page, () =>
    dialog.getByRole('button', { name: 'Download: Table, csv' }).click(),
  );
  expect(file.name).toMatch(
    /^reported-ground_anti-personnel-mines-found_2022_\d{4}-\d{2}-\d{2}\.csv$/,
  );
  const rows: Row[] = parse(file.text, { bom: true, columns: true });
  const valued = rows.filter((row) => row['value'] !== '');
  expect(valued.length).toBeGreaterThan(2);
  for (const row of valued) {
    const figure = (row['figure'] ?? '').replace(/ mines?$/, '');
    const joint = row['state_ids']?.includes('S2') === true;
    const line = joint ? `| ${figure} ` : `${row['name']} | ${figure} |`;
    expect(
      onPage.map((each) => each.replaceAll('\u00a0', ' ')).some((each) => each.includes(line)),
      line,
    ).toBe(true);
    expect(row['speaker']).not.toBe('');
    expect(row['link']).toContain('t=2022');
  }
  expect(valued.find((row) => row['id'] === 'lachin')).toMatchObject({
    value: '1400',
    qualifier: 'at-least',
    state_ids: 'S3',
  });
  const joint = rows.filter((row) => row['state_ids']?.includes('S2'));
  expect(joint).toHaveLength(1);
  expect(joint[0]?.['stated_for']?.split(';')).toHaveLength(4);
});

test('E1: the map data are valid GeoJSON with the same districts', async ({ page }) => {
  const dialog = await openTake(page, mines2022);
  const file = await saved(page, () =>
    dialog.getByRole('button', { name: 'Download: Map data, geojson' }).click(),
  );
  const read = check(file.text) as unknown as {
    readonly safety: string;
    readonly features: readonly {
      readonly properties: { readonly places: readonly string[] };
    }[];
  };
  const places = read.features.flatMap(({ properties }) => properties.places);
  expect(new Set(places).size).toBe(places.length);
  expect(places.length).toBeGreaterThan(70);
  expect(read.safety).toContain('Not a hazard map');
});

test(
  'E1: the claims have HXL hashtags, and a claim a row',
  { tag: '@long' },
  async ({ page }) => {
    const dialog = await openTake(page);
    const file = await saved(page, () =>
      dialog.getByRole('button', { name: 'Download: Claims, csv' }).click(),
    );
    const [, tags = [], ...rows] = parse(file.text, { bom: true });
    expect(tags).toContain('#indicator+value+num');
    expect(rows.length).toBeGreaterThan(13);
  },
);

test('E3: the citation of a claim, opened by another program, names its publisher', async ({
  page,
}) => {
  const dialog = await openTake(page, '?c=cleared-fuzuli-2025-cabinet', 'Cite');
  await expect(dialog.getByLabel('Cite')).toHaveValue('claim');
  for (const [form, type] of [
    ['bibtex', 'bib'],
    ['ris', 'ris'],
    ['csl', 'json'],
  ] as const) {
    await dialog.getByLabel('Form').selectOption(form);
    const file = await saved(page, () =>
      dialog.getByRole('button', { name: 'Download', exact: true }).click(),
    );
    expect(file.name).toMatch(new RegExp(`_citation_.*\\.${type}$`));
    const [item, ...more] = new Cite(file.text).data;
    expect(more).toEqual([]);
    const named = [
      item?.['container-title'],
      item?.author?.[0]?.literal,
      item?.author?.[0]?.family,
    ];
    expect(named).toContain('Report');
    expect(item?.note).toContain('Compiled in Reported Ground');
  }
});

test('E2: the SVG is whole, has no script, and its letters depend on no font', async ({
  page,
}) => {
  const dialog = await openTake(page, mines2022);
  await dialog.getByLabel('File').selectOption('svg');
  const file = await saved(page, () =>
    dialog.getByRole('button', { name: 'Download the picture' }).click(),
  );
  expect(file.name).toMatch(/\.svg$/);
  const tags = new Set<string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => tags.add(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(file.text).close();
  for (const absent of ['script', 'text', 'style', 'foreignObject', 'image']) {
    expect([...tags]).not.toContain(absent);
  }
  for (const words of [
    'Not a hazard map',
    'no opinion on the legal status',
    't=2022',
    'data=',
  ]) {
    expect(file.text).toContain(words);
  }
});

test('E2: the PNG of three times the pixels has them, and its size on paper', async ({
  page,
}) => {
  const dialog = await openTake(page, mines2022);
  await dialog.getByLabel('File').selectOption('png3');
  const file = await saved(page, () =>
    dialog.getByRole('button', { name: 'Download the picture' }).click(),
  );
  expect(file.bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect(file.bytes.readUInt32BE(16)).toBe(3 * 920);
  // pHYs: 15,000 pixels a metre are 184 mm of width on paper.
  expect(file.bytes.toString('latin1', 37, 41)).toBe('pHYs');
  expect(file.bytes.readUInt32BE(41)).toBe(15_000);
});

test('E2: a plot can be taken as a picture too', { tag: '@long' }, async ({ page }) => {
  const dialog = await openTake(page, '?view=plots&pick=measure.casualties');
  await dialog.getByLabel('File').selectOption('svg');
  const file = await saved(page, () =>
    dialog.getByRole('button', { name: 'Download the picture' }).click(),
  );
  expect(file.name).toContain('casualties_plot-');
  expect(file.text).toContain('Not a hazard map');
});

test('a picture that is being made can be cancelled', { tag: '@long' }, async ({ page }) => {
  // The letters never come, so that the picture is being made for as long as the test wants.
  await page.route(/letters-.*\.js$/, () => undefined);
  const dialog = await openTake(page);
  await dialog.getByRole('button', { name: 'Download the picture' }).click();
  await expect(dialog.getByText('Drawing the picture')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Drawing the picture')).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'Download the picture' })).toBeEnabled();
});

test('the dialog keeps the focus, closes with Escape alone, and gives the focus back', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./?d=fuzuli');
  const cite = page
    .getByRole('dialog', { name: 'Fuzuli' })
    .getByRole('button', { name: 'Cite' });
  await cite.click();
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await expect(dialog.getByLabel('Text of the citation')).toHaveValue(/Cabinet of Ministers/);
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Fuzuli' })).toBeVisible();
  await expect(cite).toBeFocused();
});

test('C5: from any view the whole ledger is cited at one address', async ({ page }) => {
  const dialog = await openTake(page, `${mines2022}&view=ledger&q=army&d=lachin`, 'Cite');
  await dialog.getByLabel('Cite', { exact: true }).selectOption('ledger');
  await expect(dialog.getByLabel('Text of the citation')).toHaveValue(
    /\?v=1&data=\d{4}-\d\d-\d\d&view=ledger&lang=en\b(?!&)/,
  );
});

test('E1: the data page lists static files that are there', async ({
  page,
  expectAccessible,
  baseURL,
}) => {
  await page.goto('./?view=data');
  const links = page.locator('.data-files a');
  await expect(links).toHaveCount(11);
  await expect(page.locator('tbody .data-size').first()).toHaveText(/kB/);
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    const response = await page.request.get(new URL(href ?? '', baseURL).href);
    expect(response.status(), href ?? '').toBe(200);
  }
  await expectAccessible();
});

test('E3: the page says what it is to programs, as data that nothing runs', async ({
  page,
}) => {
  await page.goto('./');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const graph = (JSON.parse(text ?? '') as { '@graph': readonly { '@type': string }[] })[
    '@graph'
  ];
  expect(graph.map((node) => node['@type'])).toContain('Dataset');
  expect(graph.filter((node) => node['@type'] === 'Claim').length).toBeGreaterThan(5);
});

test.describe('on a phone', () => {
  test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

  test('the download is in reach and fits', async ({ page, expectAccessible }) => {
    const dialog = await openTake(page);
    const box = await dialog.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(390);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    await expectAccessible();
  });
});

test.describe('a picture that cannot be made says why', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('E2: letters that did not come are no lack of memory', async ({ page }) => {
    await page.route(/letters-.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    const dialog = await openTake(page);
    await dialog.getByRole('button', { name: 'Download the picture' }).click();
    await expect(dialog.getByText('The letters of the picture did not arrive.')).toBeVisible();
    await expect(dialog).not.toContainText('needs less');
  });

  test('E2: a fault in drawing is none of memory', { tag: '@long' }, async ({ page }) => {
    await page.route(/letters-.*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export default null;' }),
    );
    const dialog = await openTake(page);
    await dialog.getByRole('button', { name: 'Download the picture' }).click();
    await expect(dialog.getByText('because of a fault in the program')).toBeVisible();
    await expect(dialog).not.toContainText('needs less');
  });

  test('E2: what the browser has no memory for', async ({ page }) => {
    const dialog = await openTake(page);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await dialog.getByRole('button', { name: 'Download the picture' }).click();
    await expect(dialog.getByText('had no memory for a picture of this size')).toBeVisible();
  });
});

test('E2: where the browser gives noise for what was drawn, it says so and offers the SVG', async ({
  page,
}) => {
  // As a browser that resists fingerprinting does.
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D;
    const read = Reflect.get(prototype, 'getImageData');
    prototype.getImageData = function (...given: Parameters<typeof read>) {
      const pixels = Reflect.apply(read, this, given);
      for (let at = 0; at < pixels.data.length; at += 1) pixels.data[at] = (at * 97) % 256;
      return pixels;
    };
  });
  const dialog = await openTake(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await dialog.getByLabel('File').selectOption('png2');
  await dialog.getByRole('button', { name: 'Download the picture' }).click();
  await expect(dialog.getByText('gives noise in place of the picture')).toBeVisible();
  await dialog.getByLabel('File').selectOption('svg');
  const file = await saved(page, () =>
    dialog.getByRole('button', { name: 'Download the picture' }).click(),
  );
  expect(file.text).toContain('<svg');
  expect(downloads.filter((name) => name.endsWith('.png'))).toEqual([]);
});
