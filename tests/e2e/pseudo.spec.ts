import type { Page } from '@playwright/test';
import { packScript } from './support/pseudo/packScript';
import { expect, test } from './support/test';
import { realWorld } from '../unit/support/worlds';

/** What the ledger says in its own words, which no language translates. */
const quoted = new Set(
  realWorld.index.ledger.claims
    .flatMap(({ speaker, says, note, source }) => {
      const document = realWorld.index.sourceById.get(source);
      return [speaker, says, note, document?.publisher, document?.title, document?.author];
    })
    .filter((text) => typeof text === 'string'),
);

interface Seen {
  readonly text: string;
  readonly where: string;
}

/** Texts without an accent: nothing of the pseudo-language is without one. */
async function untranslated(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        element?.closest('[lang]:not(html), [data-quoted], script, style, noscript') != null
      ) {
        continue;
      }
      found.push((node as Text).data.trim());
    }
    return found;
  });
  const isQuoted = (text: string) =>
    [...quoted].some((known) => known.includes(text) || text.includes(known));
  return texts.filter(
    (text) =>
      /[A-Za-z]{4}/.test(text) &&
      !text.endsWith('.csv') &&
      !/[áéíóúö]/.test(text) &&
      !isQuoted(text),
  );
}

/** Texts that are cut off, run out of their part of the page, or lie on another text. */
async function illSet(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(() => {
    const faults: { text: string; where: string }[] = [];
    const boxes: { text: string; box: DOMRect; element: Element }[] = [];
    const parts = '.masthead, .page-controls, .page-bar, .strip, .notice-bar, .titleplate';
    for (const part of document.querySelectorAll(parts)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = (node as Text).data.trim();
        if (element === null || text === '') continue;
        // The line of the strip ends in an ellipsis where it is long: its list has the whole.
        if (element.closest('svg, select, option, .unseen, noscript, .strip-line') !== null) {
          continue;
        }
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // Words for the ear alone.
        if (element.getBoundingClientRect().width <= 1) continue;
        for (const box of range.getClientRects()) {
          if (box.width <= 1) continue;
          const edge = part.getBoundingClientRect();
          if (box.right > Math.min(edge.right, innerWidth) + 1 || box.left < edge.left - 1) {
            faults.push({ text, where: `runs out of .${part.className}` });
          }
          boxes.push({ text, box, element });
        }
        const style = getComputedStyle(element);
        const clips =
          style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        if (clips && style.textOverflow !== 'ellipsis') faults.push({ text, where: 'is cut' });
      }
    }
    boxes.forEach((one, i) => {
      for (const other of boxes.slice(i + 1)) {
        if (one.element === other.element || other.element.contains(one.element)) continue;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const inPanel =
          one.element.closest('.sheet-body, .find') !==
          other.element.closest('.sheet-body, .find');
        if (across > 2 && down > 6 && !inPanel) {
          faults.push({ text: one.text, where: `lies on “${other.text}”` });
        }
      }
    });
    return faults;
  });
}

/** The one at the width of a phone in the quick run. */
const sizes = [
  { width: 390, height: 844, tag: [] },
  { width: 768, height: 1024, tag: ['@long'] },
  { width: 1440, height: 900, tag: ['@long'] },
];

for (const { width, height, tag } of sizes) {
  test.describe(`a language that is 40 % longer, at ${width} px`, { tag }, () => {
    test.use({ viewport: { width, height } });

    for (const view of ['map', 'table', 'about']) {
      test(`has room, and every word of ${view} comes from a catalogue`, async ({ page }) => {
        const body = await packScript();
        await page.route('**/assets/hy-*.js', (route) =>
          route.fulfill({ body, contentType: 'text/javascript' }),
        );
        await page.goto(`./hy.html?t=2025&view=${view}`);
        await expect(page.locator('.tabs-tab').first()).toHaveText('Mápöö');
        await expect(page.locator('main h2').first()).toBeAttached();
        await page.evaluate(() => document.fonts.ready);
        expect(await untranslated(page), 'not from a catalogue').toEqual([]);
        expect(await illSet(page), 'cut, run out or overlapping').toEqual([]);
      });
    }
  });
}
