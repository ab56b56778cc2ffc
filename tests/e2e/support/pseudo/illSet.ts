import type { Page } from '@playwright/test';

/** A text that a reader cannot read in full, and why. */
export interface IllSet {
  readonly text: string;
  readonly fault: string;
}

/**
 * Texts that are cut off, that run out of their part of the page, or that lie on another text of the
 * same layer. What stands above others, as a popup does over the map, is a layer of its own. What
 * ends in an ellipsis does so on purpose: a press shows the whole.
 */
export async function illSet(page: Page): Promise<readonly IllSet[]> {
  return page.evaluate(() => {
    const apart = 'script, style, noscript, option, textarea, .unseen, #paper';
    const faults = new Map<string, { text: string; fault: string }>();
    const note = (text: string, fault: string) => faults.set(text + fault, { text, fault });
    const shut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

    interface Line {
      readonly text: string;
      readonly element: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }

    /** What is seen of a line; null where nothing is. Notes what cuts it; a map may go on. */
    const seenOf = (whole: Line): Line | null => {
      const goesOn = whole.element.closest('svg') !== null;
      let { left, right, top, bottom } = whole;
      const cut = (name: string) => {
        if (!goesOn) note(whole.text, `does not fit into ${name}`);
      };
      for (let box: Element | null = whole.element; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        const { display, overflowX, overflowY, textOverflow, webkitLineClamp } = style;
        if (display === 'contents' || display === 'inline' || overflowX === 'visible') continue;
        const edge = box.getBoundingClientRect();
        const seen = {
          left: Math.max(left, edge.left),
          right: Math.min(right, edge.right),
          top: Math.max(top, edge.top),
          bottom: Math.min(bottom, edge.bottom),
        };
        const nothing = seen.right - seen.left <= 1 || seen.bottom - seen.top <= 1;
        if (nothing && (shut(overflowY) || right <= edge.right + 1)) return null;
        const shortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
        // A table may be wider than its window and scroll (WCAG 1.4.10 exempts it).
        const scrolls = !shut(overflowX) && whole.element.closest('table') !== null;
        const across = !scrolls && (right > edge.right + 1 || left < edge.left - 1);
        const down = shut(overflowY) && (bottom > edge.bottom + 2 || top < edge.top - 2);
        // What stands lower in a sheet than its stop is pulled up with it.
        if (!shortened && (across || (down && !box.matches('.sheet-body')))) {
          cut(box.getAttribute('class') ?? box.tagName);
        }
        if (nothing) return null;
        ({ left, right, top, bottom } = seen);
      }
      if (right > innerWidth + 1 || left < -1) cut('the page');
      return { ...whole, left, right, top, bottom };
    };

    /** The nearest element that stands above others. */
    const layerOf = (element: Element): Element | null => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { position, zIndex } = getComputedStyle(box);
        if (/sticky|fixed/.test(position)) return box;
        // An item of a grid or of a flexible box has an order above others where it stands, too.
        const parent =
          box.parentElement === null ? '' : getComputedStyle(box.parentElement).display;
        const isOrdered = position !== 'static' || /grid|flex/.test(parent);
        if (isOrdered && zIndex !== 'auto') return box;
      }
      return null;
    };

    const lines: (Line & { readonly layer: Element | null })[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node as Text).data.trim();
      if (element === null || text === '' || element.closest(apart) !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(element);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left <= 1) continue;
        const seen = seenOf({ text, element, left, right, top, bottom });
        if (seen !== null) lines.push({ ...seen, layer });
      }
    }

    lines.sort((a, b) => a.top - b.top);
    lines.forEach((one, i) => {
      for (const other of lines.slice(i + 1)) {
        if (other.top >= one.bottom) break;
        if (one.layer !== other.layer || one.element === other.element) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element))
          continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
        if (across > 2 && down > lower * 0.45) note(one.text, `lies on “${other.text}”`);
      }
    });
    return [...faults.values()];
  });
}
