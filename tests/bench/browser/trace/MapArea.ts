import type { Page } from '@playwright/test';

/** A rectangle of the page, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a page shows its map. */
export interface MapArea {
  /** Width of the page. */
  readonly width: number;
  readonly map: Box;
  /** What else is written over the map, such as a title: its pixels are not the map's. */
  readonly over: readonly Box[];
}

/**
 * Where the map lies in the page now, and what of the page lies over it.
 * @param selector the element that the map fills; all in its parent belongs to it, as labels do
 */
export async function mapAreaOf(page: Page, selector: string): Promise<MapArea> {
  return page.evaluate((asked) => {
    const map = document.querySelector(asked);
    if (map === null) throw new Error(`The page has no ${asked}`);
    const own = asked.startsWith('#') ? map : (map.parentElement ?? map);
    const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const at = box(map.getBoundingClientRect());
    const visible = { opacityProperty: true, visibilityProperty: true };
    const over = [...document.querySelectorAll('body *')]
      .filter(
        (each) =>
          each.childElementCount === 0 && !own.contains(each) && each.checkVisibility(visible),
      )
      .map((each) => box(each.getBoundingClientRect()))
      .filter(
        ({ left, top, right, bottom }) =>
          right > left &&
          bottom > top &&
          left < at.right &&
          right > at.left &&
          top < at.bottom &&
          bottom > at.top,
      );
    return { width: window.innerWidth, map: at, over };
  }, selector);
}

/**
 * The area in pixels of a smaller picture of the page, rounded so that no pixel outside has a part in
 * a block of its JPEG.
 * @param scale pixels of the picture for one of the page
 */
export function areaInShot(area: MapArea, scale: number): Omit<MapArea, 'width'> {
  const inner = ({ left, top, right, bottom }: Box) => ({
    left: Math.ceil((left * scale + MARGIN) / BLOCK) * BLOCK,
    top: Math.ceil((top * scale + MARGIN) / BLOCK) * BLOCK,
    right: Math.floor((right * scale - MARGIN) / BLOCK) * BLOCK,
    bottom: Math.floor((bottom * scale - MARGIN) / BLOCK) * BLOCK,
  });
  const outer = ({ left, top, right, bottom }: Box) => ({
    left: Math.floor((left * scale - MARGIN) / BLOCK) * BLOCK,
    top: Math.floor((top * scale - MARGIN) / BLOCK) * BLOCK,
    right: Math.ceil((right * scale + MARGIN) / BLOCK) * BLOCK,
    bottom: Math.ceil((bottom * scale + MARGIN) / BLOCK) * BLOCK,
  });
  return { map: inner(area.map), over: area.over.map(outer) };
}

/** Sides of the blocks that a JPEG with halved colours is made of, and how far one reaches into the next. */
const BLOCK = 16;
const MARGIN = 2;
