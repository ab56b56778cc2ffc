import type { Page } from '@playwright/test';

/**
 * Targets that are in sight and too small, with their size in CSS px. Where a finger or pointer hits
 * counts, which may be more than what is drawn. Links in running text are exempt (WCAG 2.5.8), and so
 * are marks of plots and of the axis, which take the nearest press and have buttons or a table beside.
 */
export async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((px) => {
    const kinds = 'a[href], button, select, textarea, summary, input, [role="option"]';
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(kinds)) {
      const isSeen = element.checkVisibility({ visibilityProperty: true });
      if (!isSeen || element.closest('.page-skip') !== null) continue;
      if (element.matches('a') && getComputedStyle(element).display === 'inline') continue;
      // A label is a part of what it names.
      const label = element.matches('input') ? element.closest('label') : null;
      const target = label ?? element;
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = target.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const isHit = (atX: number, atY: number) => {
        const hit = document.elementFromPoint(atX, atY);
        return hit !== null && target.contains(hit);
      };
      /** How far the target goes on from its middle, which need not be the middle of what is hit. */
      const reach = (stepX: number, stepY: number) => {
        let far = 0;
        while (far < px && isHit(x + stepX * (far + 1), y + stepY * (far + 1))) far += 1;
        return far;
      };
      const wide = box.width >= px - 0.5 || reach(-1, 0) + reach(1, 0) + 1 >= px;
      const high = box.height >= px - 0.5 || reach(0, -1) + reach(0, 1) + 1 >= px;
      if (wide && high) continue;
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      found.push(`${target.className || target.tagName} ${size}`);
    }
    return [...new Set(found)];
  }, least);
}
