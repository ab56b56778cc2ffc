import type { Page } from '@playwright/test';
import { openAtlas, turnTo, untilDrawn } from '../support/atlas';
import { holdRest } from '../support/holdRest';
import { engineRequests, switchTo, untilShown } from '../support/renderer';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

// Who draws for WebGL is asked once the map stands, by a context of its own (docs/decisions/0028).

const cleared = { m: 'area-cleared', t: '2025' } as const;
const ABOUT = /without graphics acceleration/;

/** What the switch says of how the map is drawn; on a phone a hidden menu has it too, after the sheet. */
const told = (page: Page) => page.locator('.map-simple').first();

/** The SVG map stays, nothing of the engine is asked for, and nobody is alarmed. */
async function expectSvgOnly(page: Page, asked: readonly string[]): Promise<void> {
  await openAtlas(page, cleared);
  await page.waitForLoadState('networkidle');
  await untilShown(page, 'svg');
  expect(asked).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(told(page)).toContainText(ABOUT);
}

/** Counts what the page asks for with the wish for a fast context, and what it gave back. */
async function countQuestions(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const seen: WebGL2RenderingContext[] = [];
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      given?: WebGLContextAttributes,
    ) {
      const made = Reflect.apply(getContext, this, [kind, given]);
      if (given?.failIfMajorPerformanceCaveat === true) {
        seen.push(made as WebGL2RenderingContext);
      }
      return made;
    } as typeof getContext;
    Object.assign(window, { seen });
  });
  return () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { readonly seen: WebGL2RenderingContext[] };
      return [seen.length, seen.filter((each) => !each.isContextLost()).length];
    });
}

test.describe('drawn by the processor', () => {
  test.use({ graphics: 'processor' });

  test('the SVG map stays, the options say why, and whoever asks has the engine', async ({
    page,
    expectAccessible,
  }) => {
    const asked = engineRequests(page);
    const questions = await countQuestions(page);
    await expectSvgOnly(page, asked);
    const marks = await page.evaluate(() =>
      performance
        .getEntriesByName('map-ready')
        .map((mark) => (mark as PerformanceMark).detail as unknown),
    );
    expect(marks).toEqual([{ renderer: 'svg' }]);
    await turnTo(page, { ...cleared, t: '2023' });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('.map-options > summary').click();
    const simple = page.getByRole('checkbox', { name: 'Simple map' });
    await expect(simple).toBeChecked();
    await expect(simple).toHaveAccessibleDescription(ABOUT);
    await expectAccessible();
    // Once a visit, and given back.
    expect(await questions()).toEqual([1, 0]);
    await page.keyboard.press('Escape');
    expect(asked).toEqual([]);

    await switchTo(page, 'engine');
    expect(asked).not.toEqual([]);
    await expect(told(page)).toContainText('because you chose it');
    await page.reload();
    await untilDrawn(page);
    await untilShown(page, 'engine');
  });

  test.describe('by touch', () => {
    test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

    test('it is asked once the map is moved, and the engine stays away', async ({ page }) => {
      const asked = engineRequests(page);
      const questions = await countQuestions(page);
      await openAtlas(page, cleared);
      expect(await questions()).toEqual([0, 0]);
      await page.getByRole('button', { name: 'Show the whole country' }).tap();
      await expect(told(page)).toContainText(ABOUT);
      await page.waitForLoadState('networkidle');
      await untilShown(page, 'svg');
      expect(asked).toEqual([]);
      expect(await questions()).toEqual([1, 0]);
    });
  });
});

test.describe('no name of a card', () => {
  test.use({ graphics: 'untold' });

  for (const [what, milliseconds, kind] of [
    ['slow', 30, 'svg'],
    ['quick', 0, 'engine'],
  ] as const) {
    test(`a trial picture that is ${what} decides for ${kind}`, async ({ page }) => {
      await page.addInitScript((wait) => {
        WebGL2RenderingContext.prototype.readPixels = () => {
          const end = performance.now() + wait;
          while (performance.now() < end);
        };
      }, milliseconds);
      await openAtlas(page, cleared);
      await untilShown(page, kind);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});

test('a context that is refused as slow: no engine', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      given?: WebGLContextAttributes,
    ) {
      if (given?.failIfMajorPerformanceCaveat === true) return null;
      return Reflect.apply(getContext, this, [kind, given]);
    } as typeof getContext;
  });
  await expectSvgOnly(page, engineRequests(page));
});

test('a context that is lost at birth: no engine', async ({ page }) => {
  await page.addInitScript(() => {
    WebGL2RenderingContext.prototype.isContextLost = () => true;
  });
  await expectSvgOnly(page, engineRequests(page));
});

test('with a graphics card the engine is fetched and made at rest, a step each', async ({
  page,
}) => {
  const asked = engineRequests(page);
  const questions = await countQuestions(page);
  const rest = await holdRest(page, 'engine');
  const layer = page.locator('.map-layer-engine');
  const arrival = page.waitForResponse(/createMapLibreRenderer-/);
  await page.goto('./');
  await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-map-ready', 'true');
  await page.waitForLoadState('networkidle');
  expect(await questions()).toEqual([0, 0]);
  await rest();
  // What asks is a program of its own.
  await expect.poll(questions).toEqual([1, 0]);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await rest();
  await arrival;
  await page.waitForLoadState('networkidle');
  await expect(layer).toHaveCount(0);
  await rest();
  await untilShown(page, 'engine');
  await untilDrawn(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
