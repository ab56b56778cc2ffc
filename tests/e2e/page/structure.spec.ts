import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { headingLevels, landmarks } from '../support/outline';
import { goTo, leave, phoneStations, stations, wideStations } from '../support/stations';
import { smallTargets } from '../support/targets';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

/** One h1 first, no level skipped on the way down. */
function expectInOrder(levels: readonly number[], where: string) {
  expect(
    levels.filter((level) => level === 1),
    `h1 of ${where}`,
  ).toHaveLength(1);
  expect(levels[0], where).toBe(1);
  levels.forEach((level, at) => {
    const before = levels[at - 1] ?? 0;
    expect(level - before, `${where}: h${level} after h${before}`).toBeLessThanOrEqual(1);
  });
}

async function expectStructured(page: Page, where: string, alone: readonly string[]) {
  expectInOrder(await headingLevels(page), where);
  const parts = await landmarks(page);
  for (const role of alone) {
    expect(
      parts.filter((part) => part.role === role),
      `${role} of ${where}`,
    ).toHaveLength(1);
  }
  // What there are several of has a name each, and no two the same.
  const said = parts.map(({ role, name }) => `${role} ${name}`);
  expect(new Set(said).size, `${where}: ${said.join(', ')}`).toBe(said.length);
  for (const { role, name } of parts) {
    if (alone.includes(role)) continue;
    expect(name, `${role} of ${where}`).not.toBe('');
  }
}

const some = ['map', 'popup', 'card', 'table', 'plots'];

for (const [which, tag, chosen] of [
  ['the main screens', [], [...stations].filter(({ name }) => some.includes(name))],
  ['every screen', ['@long'], [...stations, ...wideStations]],
] as const) {
  test(
    `${which}: one h1, headings in order, named landmarks, targets of 24 px and more`,
    { tag: [...tag] },
    async ({ page }) => {
      test.slow();
      await openAtlas(page);
      for (const station of chosen) {
        await goTo(page, station, 'en');
        await expectStructured(page, station.name, ['banner', 'main', 'contentinfo']);
        expect.soft(await smallTargets(page, 24), station.name).toEqual([]);
        await leave(page, station);
      }
    },
  );
}

test('the page as it is served, before a script runs, has its headings in order', async ({
  request,
}) => {
  for (const file of ['./', './az.html', './ru.html', './hy.html']) {
    const html = await (await request.get(file)).text();
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.length).toBeGreaterThan(4);
    expectInOrder(levels, file);
  }
});

test.describe('under a finger', () => {
  test.use({
    viewport: widths['390×844'],
    hasTouch: true,
    isMobile: true,
  });

  for (const [which, tag, chosen] of [
    ['the main screens', [], [...stations].filter(({ name }) => some.includes(name))],
    ['every screen', ['@long'], [...stations, ...phoneStations]],
  ] as const) {
    test(
      `${which} of a phone: the same, and targets of 44 px`,
      { tag: [...tag] },
      async ({ page }) => {
        test.slow();
        await openAtlas(page);
        for (const station of chosen) {
          await goTo(page, station, 'en');
          await expectStructured(page, station.name, ['banner', 'main']);
          expect.soft(await smallTargets(page, 44), station.name).toEqual([]);
          await leave(page, station);
        }
      },
    );
  }
});

test('each screen has its own title', async ({ page }) => {
  await openAtlas(page);
  const titles = new Set<string>([await page.title()]);
  for (const tab of ['Table', 'Plots', 'Ledger', 'Sources', 'About']) {
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: tab })
      .click();
    await expect(page).toHaveTitle(new RegExp(`^${tab} · `));
    titles.add(await page.title());
  }
  expect(titles.size).toBe(6);
});
