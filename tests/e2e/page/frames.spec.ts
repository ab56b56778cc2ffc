import type { Frame, Page } from '@playwright/test';
import site from '../../../data/site.json' with { type: 'json' };
import { take } from '../../../src/text/en/exports';
import { boot } from '../../../src/text/en/notices';
import { HIDDEN_NAMES } from '../../unit/app/hiddenNames';
import { openAtlas, untilFirstMap } from '../support/atlas';
import { test as onHost } from '../support/hosts';
import { expect, test } from '../support/test';

/** Shows a view of the site as another site does that trusts it with nothing but scripts. */
async function frameOf(page: Page, query: string): Promise<Frame> {
  await page.route('**/embedding.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe sandbox="allow-scripts" width="1300" height="820" src="./${query}"></iframe>`,
    }),
  );
  await page.goto('./embedding.html');
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  return frame;
}

test.describe('in a frame without an origin, on a host that opens its files to all', () => {
  test.use({
    // Chromium says of the clipboard and of what a frame may not save.
    expectedMessages: [/Permissions policy|Download is disallowed/],
  });

  test('the view of the link is shown and answers', async ({ page }) => {
    const frame = await frameOf(page, '?t=2023');
    await expect(frame.locator('.titleplate-title')).toHaveText(
      /Land reported cleared in 2023/,
    );
    await frame.locator('.measure select').selectOption('mines-found');
    await expect(frame.locator('.titleplate-title')).toContainText('Mines found');
    await expect(frame.locator('.legend-row').first()).toBeVisible();
    // History works there too: the address of the frame follows.
    await expect.poll(() => frame.url()).toContain('m=mines-found');
  });

  test('what it refuses is said or done by hand: the clipboard, files', async ({ page }) => {
    const frame = await frameOf(page, '?t=2023');
    await frame.locator('.page-copy').click();
    await expect(frame.locator('.copied-link input')).toHaveValue(/t=2023/);
    await frame.locator('.page-download').click();
    const dialog = frame.getByRole('dialog');
    await expect(dialog).toContainText(take.framed);
    await expect(dialog.getByRole('link', { name: /^http.*t=2023/ })).toHaveAttribute(
      'target',
      '_blank',
    );
  });
});

test('a page in a window of its own says nothing of frames', async ({ page }) => {
  await openAtlas(page);
  await page.locator('.page-download').click();
  await expect(page.getByRole('dialog')).toContainText(take.lead);
  await expect(page.getByRole('dialog')).not.toContainText(take.framed);
});

onHost.describe('in a frame without an origin, on a host that opens nothing', () => {
  onHost.use({
    host: 'unslashed',
    expectedMessages: [/CORS policy|Failed to load resource|dynamically imported module/],
  });

  onHost('the page is dressed, and says calmly where it works whole', async ({ page }) => {
    const frame = await frameOf(page, '?t=2023');
    const notice = frame.locator('.loading-first');
    await expect(notice).toHaveAttribute('role', 'status');
    await expect(notice).toContainText(boot.notYourView);
    await expect(notice).toContainText(boot.framed);
    await expect(notice.getByRole('link')).toHaveText(/^http:.*\/a\/b\/\?t=2023$/);
    // What cannot help is not offered.
    await expect(notice.getByRole('button')).toHaveCount(0);
    await expect(frame.locator('.page-bar')).toHaveCSS('display', 'flex');
    await expect(frame.locator('.map-first > svg:visible')).toHaveCount(1);
  });
});

test('boundary notice and data version stay where a filter list hides what is named as notices are', async ({
  page,
}) => {
  await page.goto('./');
  await untilFirstMap(page);
  await page.evaluate(
    (names) => {
      for (const found of document.querySelectorAll<HTMLElement>(names)) {
        found.style.setProperty('display', 'none', 'important');
      }
    },
    HIDDEN_NAMES.map((name) => `.${name}, #${name}`).join(),
  );
  for (const words of [site.boundaryNotice.en, site.safety.first.en, /Data \d{4}-\d\d-\d\d/]) {
    await expect(page.getByText(words).locator('visible=true').first()).toBeVisible();
  }
});
