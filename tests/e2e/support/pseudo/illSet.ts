import type { Page } from '@playwright/test';

/** A text that a reader cannot read in full, and why. */
export interface IllSet {
  readonly text: string;
  readonly fault: string;
}

/**
 * Texts that are cut off, that run out of their part of the page, or that lie on another text of the
 * same layer. What lies above others, as a popup does over the map, is a layer of its own.
 */
export async function illSet(page: Page): Promise<readonly IllSet[]> {
  return page.evaluate(() => {
    const layers =
      'dialog, .popup, .sheet, .bar-menu-list, .find-list, .map-options-list, .strip-list, .map, body';
    // The line of the strip ends where it is full: its list says the whole.
    const apart = 'script, style, noscript, option, textarea, .unseen, .strip-line, #paper';
    const faults = new Map<string, { text: string; fault: string }>();
    const note = (text: string, fault: string) => faults.set(text + fault, { text, fault });

    const closes = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

    /** What a line does not fit into; null where it does, `unseen` where nothing of it is seen. */
    const cutBy = (element: Element, line: DOMRect): string | null => {
      let cutter: string | null = null;
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { display, overflowX, overflowY } = getComputedStyle(box);
        if (display === 'contents' || display === 'inline') continue;
        const edge = box.getBoundingClientRect();
        const across = line.right > edge.right + 1 || line.left < edge.left - 1;
        const down = line.bottom > edge.bottom + 2 || line.top < edge.top - 2;
        const apart =
          line.left >= edge.right ||
          line.right <= edge.left ||
          line.top >= edge.bottom - 1 ||
          line.bottom <= edge.top + 1;
        if (closes(overflowY) && (apart || Math.min(edge.width, edge.height) <= 1)) {
          return 'unseen';
        }
        // What stands at a stop of the sheet is pulled up with it.
        const stopped = box.matches('.sheet-body');
        if ((overflowX !== 'visible' && across) || (closes(overflowY) && down && !stopped)) {
          cutter ??= box.className === '' ? box.tagName : `${box.className}`;
        }
      }
      return line.right > innerWidth + 1 || line.left < -1 ? (cutter ?? 'the page') : cutter;
    };

    const lines: { text: string; box: DOMRect; element: Element; layer: Element | null }[] = [];
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
      for (const box of range.getClientRects()) {
        if (box.width <= 1) continue;
        const cutter = element.closest('svg') === null ? cutBy(element, box) : null;
        if (cutter === 'unseen') continue;
        if (cutter !== null) note(text, `does not fit into ${cutter}`);
        lines.push({ text, box, element, layer: element.closest(layers) });
      }
    }

    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((one, i) => {
      for (const other of lines.slice(i + 1)) {
        const down = one.box.bottom - other.box.top;
        if (down <= 0) break;
        if (one.layer !== other.layer || one.element === other.element) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element))
          continue;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (across > 2 && Math.min(down, other.box.height) > 6) {
          note(one.text, `lies on “${other.text}”`);
        }
      }
    });
    return [...faults.values()];
  });
}
