import type { Page } from '@playwright/test';
import { groupBy } from '../../../src/lib/group';
import { openAtlas } from '../support/atlas';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';
import { everyView, type ViewLink } from '../support/views';

const title = (page: Page) => page.locator('.titleplate-title');
const sentence = (page: Page) => page.locator('.summary');
const inWords = (t: string) => shownIn({ m: 'area-cleared', t }).title.title;

/** Presses a button so many times within one task of the page, quicker than any reader. */
async function pressAtOnce(page: Page, name: string, times: number): Promise<void> {
  await page.getByRole('button', { name }).evaluate((button: HTMLButtonElement, count) => {
    for (let i = 0; i < count; i += 1) button.click();
  }, times);
}

interface Frame {
  readonly title: string;
  /** Lines of labels that hold a number. */
  readonly numbers: readonly string[];
}

/** The title of the map and the numbers on it, as they stand in every frame from now on. */
async function noteFrames(page: Page): Promise<() => Promise<readonly Frame[]>> {
  await page.evaluate(() => {
    const frames: Frame[] = [];
    Object.assign(window, { frames });
    const note = () => {
      const texts = [...document.querySelectorAll('.map-overlay text')].map(
        ({ textContent }) => textContent,
      );
      const title = document.querySelector('.titleplate-title')?.textContent ?? '';
      frames.push({ title, numbers: texts.filter((text) => /\d/.test(text)) });
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  return () => page.evaluate(() => (window as unknown as { frames: Frame[] }).frames);
}

test('five periods pressed within a moment: map, title, sentence, axis and address end at the same @both', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2026' });
  await pressAtOnce(page, 'Earlier period', 5);
  await expect(title(page)).toHaveText(inWords('2021'));
  await expect(page.getByRole('radio', { checked: true, name: /^2021/ })).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]t=2021/);
  await expect(sentence(page)).toHaveText(shownIn({ m: 'area-cleared', t: '2021' }).sentence);
  await expect(page.getByRole('button', { name: 'Earlier period' })).toBeDisabled();
  // Each of them is a choice of its own.
  for (const year of ['2022', '2023', '2024', '2025', '2026']) {
    await page.goBack();
    await expect(title(page)).toHaveText(inWords(year));
  }
});

test('five keys on the axis within a moment go five periods, in one entry of the history', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2026' });
  await page.getByRole('radio', { checked: true, name: /^2026/ }).evaluate((radio) => {
    for (let i = 0; i < 5; i += 1) {
      const options = { key: 'ArrowLeft', bubbles: true, cancelable: true };
      radio.dispatchEvent(new KeyboardEvent('keydown', options));
    }
  });
  await expect(page.getByRole('radio', { checked: true, name: /^2021/ })).toHaveCount(1);
  await expect(title(page)).toHaveText(inWords('2021'));
  await expect(page).toHaveURL(/[?&]t=2021/);
  await page.goBack();
  await expect(title(page)).toHaveText(inWords('2026'));
});

test('a popup that is opened right after another period is of that period', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2025', d: 'lachin' });
  await pressAtOnce(page, 'Earlier period', 2);
  await page
    .getByRole('button', { name: /^Close/ })
    .first()
    .click();
  await expect(title(page)).toHaveText(inWords('2023'));
  await expect(page).toHaveURL(/[?&]t=2023$/);
  await page.goBack();
  await expect(page).toHaveURL(/[?&]t=2023&d=lachin/);
});

test('no frame in which the labels of one period stand under the title of another @both', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2026' });
  const frames = await noteFrames(page);
  for (const button of ['Earlier period', 'Later period', 'Earlier period']) {
    for (let i = 0; i < 5; i += 1) await page.getByRole('button', { name: button }).click();
  }
  await expect(title(page)).toHaveText(inWords('2021'));
  const noted = await frames();
  const years = ['2021', '2022', '2023', '2024', '2025', '2026'];
  const seen = new Set(noted.map((frame) => frame.title));
  expect([...seen].toSorted()).toEqual(years.map(inWords).toSorted());
  for (const t of years) {
    const { labels } = shownIn({ m: 'area-cleared', t }).scene;
    const own = new Set(labels.flatMap(({ lines }) => lines.map(({ text }) => text)));
    const foreign = noted
      .filter((frame) => frame.title === inWords(t))
      .flatMap(({ numbers }) => numbers.filter((text) => !own.has(text)));
    expect(foreign, `numbers of other years under "${inWords(t)}"`).toEqual([]);
  }
  expect(noted.some(({ numbers }) => numbers.length > 5)).toBe(true);
});

/** Periods of one kind of one measure, in their order: what *Later period* walks through. */
const runs = [...groupBy(everyView, ({ m, t }) => `${m}, ${kindOf(t)}`)].filter(
  ([, views]) => views.length > 1,
);

/** As a link writes them: a year, a span of years, up to a date, on a date. */
function kindOf(t: string): string {
  return /^\d{4}$/.test(t) ? 'year' : /^\d/.test(t) ? 'years' : t.slice(0, 1);
}

/** Numbers in frames under the title of a view that stand in no label of it. */
function foreignTo(view: ViewLink, frames: readonly Frame[]): readonly string[] {
  const { scene, title: named } = shownIn(view);
  const own = new Set(scene.labels.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return frames
    .filter((frame) => frame.title === named.title)
    .flatMap(({ numbers }) => numbers.filter((text) => !own.has(text)));
}

test(
  'through all periods of every measure no frame has numbers of one period under the title of another @both',
  { tag: '@long' },
  async ({ page }) => {
    test.slow();
    expect(runs.length).toBeGreaterThan(5);
    let seen = 0;
    for (const [run, views] of runs) {
      const [first] = views;
      if (first === undefined) throw new Error('A run without a period');
      await openAtlas(page, first);
      const frames = await noteFrames(page);
      for (const view of views.slice(1)) {
        await page.getByRole('button', { name: 'Later period' }).click();
        await expect(title(page), run).toHaveText(shownIn(view).title.title);
      }
      const noted = await frames();
      for (const view of views) expect.soft(foreignTo(view, noted), run).toEqual([]);
      seen += new Set(noted.flatMap(({ numbers }) => numbers)).size;
    }
    // Measures without any figure by district have titles alone.
    expect(seen).toBeGreaterThan(60);
  },
);
