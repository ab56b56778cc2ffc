import type { Page } from '@playwright/test';
import { site } from '../../../src/app/state/site';
import { extremePlaces } from '../../../src/figures/extremePlaces';
import type { FigureSet } from '../../../src/figures/types';
import { directions, opposite, type Direction } from '../../../src/lib/directions';
import { placeSetWithout } from '../../../src/places/keyboardWalk/walk';
import { realWalk } from '../../unit/support/realWalk';
import { realWorld } from '../../unit/support/worlds';
import { untilDrawn } from '../support/atlas';
import { plain, tableRows } from '../support/reading';
import { shownIn, words } from '../support/shown';
import { expect, test } from '../support/test';
import { queryOf, type ViewLink } from '../support/views';
import { map, spoken } from '../support/walkMap';
import { widths } from '../support/widths';

// Each frame is drawn in software: where size tells nothing there is less to draw.
test.use({ viewport: widths['1024×768'] });

/** The districts of the focus area. */
const area = realWorld.index.placeById.get(site.focusArea)?.members ?? [];

const arrows: Readonly<Record<Direction, string>> = {
  north: 'ArrowUp',
  east: 'ArrowRight',
  south: 'ArrowDown',
  west: 'ArrowLeft',
};

/** From the top of the page by the first keys alone. */
async function skipTo(page: Page, what: 'map' | 'table') {
  await page.keyboard.press('Tab');
  if (what === 'table') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** The figure of each district as the table has it, as it stands there. */
async function figuresInTable(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = (await tableRows(page)).map((row) => row.split(' | '));
  // The rows of a joint figure: it stands in the first of them.
  let joint = '';
  return new Map(
    rows.map(([name = '', ...cells]) => {
      if (cells.length > 0) [joint = ''] = cells;
      return [name, joint];
    }),
  );
}

/**
 * Walks over all districts of the focus area with the arrow keys, there and back again, and does at
 * each what is asked when it is come to first.
 */
async function walkAll(
  page: Page,
  { byPlace, ...figures }: FigureSet,
  visit: (place: string) => Promise<void>,
) {
  const { moves } = placeSetWithout(realWalk, (place) => byPlace.has(place));
  const seen = new Set<string>();
  const walkFrom = async (place: string, came: Direction | null): Promise<void> => {
    seen.add(place);
    await visit(place);
    for (const way of directions) {
      // The arrow back leads back.
      const isBack = came !== null && way === opposite[came];
      const to = isBack ? undefined : moves.get(place)?.get(way);
      if (to === undefined || seen.has(to) || !area.includes(to)) continue;
      await page.keyboard.press(arrows[way]);
      await walkFrom(to, way);
      await page.keyboard.press(arrows[opposite[way]]);
      await expect(spoken(page)).toContainText(words.name(place));
    }
  };
  await page.keyboard.press('Home');
  await walkFrom(extremePlaces(figures)?.highest ?? '', null);
  // P7: not every period has all.
  expect([...seen].toSorted()).toEqual(area.filter((place) => byPlace.has(place)).toSorted());
}

/** Reads the table, then walks the map from page load on, by keys alone. */
async function expectHeardAsRead(page: Page, view: ViewLink, opens: boolean) {
  await page.goto(`./${queryOf(view)}`);
  await untilDrawn(page);
  await skipTo(page, 'table');
  await expect(page.locator('main table')).toBeVisible();
  const read = await figuresInTable(page);

  await page.goto(`./${queryOf(view)}`);
  await untilDrawn(page);
  await skipTo(page, 'map');
  await expect(map(page)).toBeFocused();
  await walkAll(page, shownIn(view).figures, async (place) => {
    const name = words.name(place);
    const figure = read.get(name);
    expect(figure, `row of ${name}`).toBeDefined();
    await expect(spoken(page)).toContainText(new RegExp(`^${name}\\b`));
    const heard = plain(await spoken(page).innerText());
    // Signs are words for the ear; numbers are the same.
    for (const number of figure?.match(/\d[\d,.]*\d|\d/g) ?? []) {
      expect(heard, `${name}: ${figure}`).toContain(number);
    }
    if (!opens) return;
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name, exact: true });
    // With its content, which takes the place of the frame that it is waited for in.
    await expect(popup.locator('.popup-body')).toBeVisible();
    await expect(popup).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(popup.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(map(page)).toBeFocused();
    await expect(spoken(page)).toContainText(name);
  });
}

test(
  'every district of the focus area is walked to, heard as the table has it, opened and left by keys alone',
  { tag: '@both' },
  async ({ page }) => {
    test.slow();
    expect(area).toHaveLength(13);
    await expectHeardAsRead(page, { m: 'area-cleared', t: '2025' }, true);
  },
);

for (const [what, view] of [
  ['S2: joint figures', { m: 'mines-on-records', t: '@2021-07-03' }],
  ['S3, S4: partial and disputed figures', { m: 'anti-personnel-mines-found', t: '2022' }],
  ['P7: a period before a district was made', { m: 'area-cleared', t: '2023' }],
] as const) {
  test(
    `the same is heard as read where there are ${what}`,
    { tag: ['@long', '@both'] },
    async ({ page }) => {
      test.slow();
      await expectHeardAsRead(page, view, false);
    },
  );
}
