import type { Page } from '@playwright/test';

/** A part of the page that a screen reader can go to. */
export interface Landmark {
  readonly role: string;
  readonly name: string;
}

/** Levels of the headings that are there for readers, in the order of the page. */
export async function headingLevels(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => Number(heading.tagName.slice(1))),
  );
}

/** Landmarks as the browser tells assistive technology of them. */
export async function landmarks(page: Page): Promise<readonly Landmark[]> {
  const tree = await page.locator('body').ariaSnapshot();
  // A name with a number in it is written as a pattern; a line with a colon stands in quotes.
  const found = tree.matchAll(
    /^\s*- '?(banner|navigation|main|complementary|contentinfo|region|search|form)\b(?: ("(?:[^"\\]|\\.)*"|\/.*\/))?/gm,
  );
  return [...found].map(([, role = '', name = '']) => ({ role, name }));
}
