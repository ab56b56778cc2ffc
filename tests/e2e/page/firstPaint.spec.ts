import type { Page } from '@playwright/test';
import { tableRows } from '../../../src/queries/tableRows';
import { quantityWithUnit } from '../../../src/text/numberText';
import { en } from '../../../src/text/en/index';
import { untilDrawn } from '../support/atlas';
import { holdBack, type LetGo } from '../support/holdBack';
import { shownIn, words } from '../support/shown';
import { expect, test } from '../support/test';
import { nameOrder } from '../../../src/text/nameOrder';

/** The view of the address without a query. */
const firstView = () => shownIn({ m: 'area-cleared', t: '2025' });

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows what it is, the map, the legend and the sentence', async ({ page }) => {
    await page.goto('./');
    const { scene, sentence, title } = firstView();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reported Ground');
    await expect(page.locator('.masthead')).toContainText('Not a hazard map.');
    await expect(page.locator('.summary')).toHaveText(sentence);
    await expect(page.locator('.titleplate-title')).toHaveText(title.title);
    await expect(page.locator('.legend')).toContainText('8,000 to under 12,000');
    const map = page.locator('.map-first > svg:visible');
    await expect(map).toHaveCount(1);
    await expect(map).toHaveAttribute('role', 'img');
    const figures = scene.labels.flatMap(({ place, lines }) =>
      place === null ? [] : lines.flatMap(({ text }) => (/\d/.test(text) ? [text] : [])),
    );
    expect(figures).toHaveLength(13);
    for (const figure of figures) await expect(map).toContainText(figure);
  });

  test('S8: every figure stands in the table, every source in the list', async ({ page }) => {
    await page.goto('./');
    const { figures } = firstView();
    const rows = tableRows(
      figures,
      { by: 'figure', ascending: false },
      words.name,
      nameOrder('en'),
    );
    for (const { figures: members } of rows.valued) {
      const [{ claim }] = members;
      if (claim === null) throw new Error('A row without a claim');
      const name = members.map(({ place }) => words.name(place)).join(', ');
      const row = page.locator('.paper-table tr', {
        has: page.getByRole('rowheader', { name, exact: true }),
      });
      await expect(row).toContainText(spaced(quantityWithUnit(claim.quantity, en)));
      await expect(row).toContainText(claim.speaker);
    }
    const paper = page.locator('#paper');
    for (const { place } of [...rows.named, ...rows.none]) {
      await expect(paper).toContainText(words.name(place));
    }
    expect(await page.locator('.paper-sources a').count()).toBeGreaterThan(10);
    await expect(paper).toContainText('Boundaries and names show where figures were reported');
  });

  test('printed, it has safety line, legend, map, figures and sources', async ({ page }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.masthead', '.legend', '.summary', '.paper-table', '.paper-sources']) {
      await expect(page.locator(part)).toBeVisible();
    }
    await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
    for (const part of ['.page-bar', '.period', '.measure']) {
      await expect(page.locator(part)).toBeHidden();
    }
  });

  test('what needs a script is not offered', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.unscripted')).toBeVisible();
    await expect(page.locator('.tabs')).toBeHidden();
    for (const part of [
      '.page-copy',
      '.page-download',
      '.theme-menu',
      '.find',
      '.period-steps',
    ]) {
      await expect(page.locator(part)).toBeHidden();
    }
    await expect(page.locator('.page-skip')).toHaveCount(0);
    await expect(page.locator('.colour-by-choice:visible')).toHaveCount(1);
    await expect(page.locator('.measure-select select')).toHaveCSS('border-top-width', '0px');
    await expect(page.locator('.measure-select select')).toHaveCSS('pointer-events', 'none');
    await page.getByRole('link', { name: 'sources', exact: true }).click();
    await expect(page.locator('.paper-sources')).toBeInViewport();
  });

  test('a link to another view says which one is here, and each language is one press away', async ({
    page,
  }) => {
    await page.goto('./?m=mines-found&t=2023');
    await expect(page.locator('.unscripted')).toContainText(
      'this page shows one view: Land reported cleared in 2025.',
    );
    await expect(page.locator('.unscripted')).toContainText('another view needs scripts');
    await page.locator('.language-menu > summary').click();
    await page.getByRole('link', { name: 'Русский' }).click();
    await expect(page.locator('.unscripted')).toContainText('Без скриптов');
  });
});

const SCRIPT = /assets\/index-[^/]*\.js$/;

/** Opens the page as it is served, and holds the program back. */
async function openServed(page: Page, address = './'): Promise<LetGo> {
  const letGo = await holdBack(page, SCRIPT);
  await page.goto(address, { waitUntil: 'commit' });
  // The last thing in it tells that it is all there, and styled.
  await page.waitForFunction(() => performance.getEntriesByName('styled').length > 0);
  return letGo;
}

/** Places of what the map shows, CSS px of the window: the middle of each label, the box of some land. */
function placesOf(page: Page, map: string) {
  return page.evaluate((within) => {
    const roots = [...document.querySelectorAll(within)].filter(
      (root) => root.getBoundingClientRect().width > 0,
    );
    const middles = roots.flatMap((root) =>
      [...root.querySelectorAll('[data-part="label"]')].map((label) => {
        const { x, y, width, height } = label.getBoundingClientRect();
        return [label.getAttribute('data-of') ?? '', x + width / 2, y + height / 2] as const;
      }),
    );
    const land = roots.flatMap((root) =>
      [...root.querySelectorAll('[data-place="lachin"], [data-place="fuzuli"]')].map((path) => {
        const { x, y, width, height } = path.getBoundingClientRect();
        return [path.getAttribute('data-place') ?? '', x, y, width, height] as const;
      }),
    );
    return { middles: middles.toSorted(), land: land.toSorted() };
  }, map);
}

/** Below this a number or two moved by a pixel, when the letters came later than the first paint. */
const FELT_SHIFT = 0.001;

/** Every shift of the layout so far that can be felt, with what moved. */
async function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (felt) =>
      new Promise<readonly string[]>((resolve) => {
        const shifts: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              readonly value: number;
              readonly sources: readonly { readonly node: Node | null }[];
            };
            if (value < felt) continue;
            const moved = sources.map(({ node }) => node?.parentElement?.innerHTML);
            shifts.push(`${value}: ${moved.join(' | ').slice(0, 500)}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 200);
      }),
    FELT_SHIFT,
  );
}

const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1);

for (const [width, height, exact] of [
  [1440, 900, true],
  [1024, 768, true],
  [390, 844, true],
  [1920, 1000, false],
  [760, 1000, false],
  [360, 640, false],
] as const) {
  test.describe(() => {
    // From the start: a page that is made narrower while it loads moves.
    test.use({ viewport: { width, height } });

    const tag = [1440, 390, 360].includes(width) ? [] : '@long';
    test(
      `the map takes over in its place at ${width} × ${height}`,
      { tag },
      async ({ page }) => {
        // The engine draws no paths to be compared.
        await page.addInitScript(() => localStorage.setItem('reported-ground:map', 'svg'));
        const letGo = await openServed(page);
        await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
        await page.evaluate(() => document.fonts.ready);
        const before = await placesOf(page, '.map-first > svg');
        await page.evaluate(() =>
          document.querySelector('.masthead')?.setAttribute('data-kept', ''),
        );
        await letGo();
        await untilDrawn(page);
        await expect(page.locator('.map-first')).toHaveCount(0);
        await expect(page.locator('#paper')).toHaveCount(0);
        // Taken over, not made anew.
        await expect(page.locator('.masthead[data-kept]')).toHaveCount(1);
        const after = await placesOf(page, '.map-stage');
        expect(before.land.map(([id]) => id)).toEqual(['fuzuli', 'lachin']);
        expect(after.land).toHaveLength(2);
        before.land.forEach(([, ...box], i) => {
          const [, ...now] = after.land[i] ?? [''];
          box.forEach((each, side) => close(each, now[side] ?? Number.NaN));
        });
        if (exact) {
          expect(after.middles.map(([id]) => id)).toEqual(before.middles.map(([id]) => id));
          before.middles.forEach(([, x, y], i) => {
            close(x, after.middles[i]?.[1] ?? Number.NaN);
            close(y, after.middles[i]?.[2] ?? Number.NaN);
          });
        }
        expect(await shiftsOf(page)).toEqual([]);
      },
    );
  });
}

test.describe('while the program is on its way', () => {
  // The browser wonders what the files are for that wait for the program.
  test.use({ expectedMessages: [/preloaded using link preload/] });

  for (const lang of ['en', 'az', 'ru', 'hy']) {
    const tag = lang === 'en' ? [] : ['@long'];
    test(
      `axe finds nothing on the page as it is served: ${lang}`,
      { tag },
      async ({ page, expectAccessible }) => {
        const letGo = await openServed(
          page,
          `./${lang === 'en' ? '' : `${lang}.html`}?lang=${lang}`,
        );
        await expect(page.locator('.paper-sources')).toBeVisible();
        await expectAccessible();
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectAccessible();
        await letGo();
      },
    );
  }
});

test('an address of another view never shows the first one', async ({ page }) => {
  const letGo = await openServed(page, './?m=mines-on-records');
  await expect(page.locator('.masthead')).toBeVisible();
  await expect(page.locator('.masthead')).toContainText('Not a hazard map.');
  for (const part of [
    '.titleplate',
    '.map-first > svg >> nth=0',
    '.summary',
    '.legend',
    '#paper',
  ]) {
    await expect(page.locator(part)).toBeHidden();
  }
  await letGo();
  await untilDrawn(page);
  await expect(page.locator('.titleplate-title')).toContainText('Mines recorded');
  await expect(page.locator('.titleplate')).toBeVisible();
});

test('who reads the sheet below keeps it until back at the top', async ({ page }) => {
  const letGo = await openServed(page);
  // The first turn of the wheel has it laid out.
  await page.mouse.move(720, 450);
  await page.mouse.wheel(0, 100);
  await expect(page.locator('html')).toHaveAttribute('data-sheet', '');
  await page.evaluate(() => document.querySelector('.paper-sources')?.scrollIntoView());
  await expect(page.locator('.paper-sources')).toBeInViewport();
  await letGo();
  await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-map-ready', 'true');
  await expect(page.locator('.paper-sources')).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('#paper')).toHaveCount(0);
});

test.describe('where the figures do not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource|preloaded using link preload/] });

  test('the served page stands, says so, and is taken over when they do', async ({ page }) => {
    let broken = true;
    await page.route(/part-area-cleared[^/]*\.json$/, (route) =>
      broken ? route.fulfill({ status: 503 }) : route.continue(),
    );
    await page.goto('./');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('did not arrive');
    await expect(alert).toContainText('503');
    await expect(page.locator('.titleplate-title')).toBeVisible();
    await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
    broken = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await untilDrawn(page);
    await expect(alert).toHaveCount(0);
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.locator('.table-grid')).toBeVisible();
  });
});
