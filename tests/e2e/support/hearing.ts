import { expect, type Page } from '@playwright/test';

/** Longer than the announcer waits for a change to come to rest. */
const SETTLED = 900;

interface Listening {
  heard?: string[];
}

/**
 * Notes what a screen reader would be told from now on: whatever is put into a live region that was
 * there before, region by region. A region that is emptied says nothing.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes, type } of changes) {
        if (type === 'childList' && addedNodes.length === 0) continue;
        const region = elementOf(target)?.closest(LIVE);
        if (region != null) regions.add(region);
        // An alert is told as it comes.
        for (const added of addedNodes) {
          if (added instanceof Element && added.matches('[role=alert]')) regions.add(added);
        }
      }
      for (const region of regions) {
        const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
        if (text !== '') heard.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What was said since the last time, once everything has come to rest. */
export async function heardOn(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(SETTLED);
  return page.evaluate(() => (window as Listening).heard?.splice(0) ?? []);
}

/**
 * Waits until something is said, and gives back all that is said until then and shortly after.
 * @param meanwhile is done before each look, as to let time pass where it stands still
 */
export async function hearNext(
  page: Page,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  await expect
    .poll(
      async () => {
        await meanwhile();
        return page.evaluate(() => (window as Listening).heard?.length ?? 0);
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(0);
  return heardOn(page);
}
