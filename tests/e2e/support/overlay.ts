import type { Page } from '@playwright/test';
import type { Rect } from '../../../src/camera/shapes';

/** Something that stands on the map or over it; CSS px of the window. */
export interface Standing extends Rect {
  readonly part: string;
  /** Place, request or group that it is of; the part's own name where there is one alone. */
  readonly of: string;
}

/**
 * Labels, boxes, squares and marks as the browser drew them. A label is as large as its letters:
 * the widths of its lines, from the top of the highest letter to the foot of the lowest.
 */
export async function readOverlay(page: Page): Promise<readonly Standing[]> {
  return page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    const textBox = (text: SVGTextElement) => {
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
      const matrix = text.getScreenCTM();
      if (pen === null || matrix === null) throw new Error('There is no canvas');
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = pen.measureText(text.textContent);
      const { x, width } = text.getBBox();
      const baseline = Number(text.getAttribute('y')) + matrix.f;
      return {
        left: x + matrix.e,
        right: x + width + matrix.e,
        top: baseline - ink.actualBoundingBoxAscent,
        bottom: baseline + ink.actualBoundingBoxDescent,
      };
    };
    return [...document.querySelectorAll('.map-overlay [data-part]')].flatMap((group) => {
      const part = group.getAttribute('data-part') ?? '';
      if (part === 'dot') return [];
      const boxes =
        part === 'label'
          ? [...group.querySelectorAll('text')].map(textBox)
          : [group.getBoundingClientRect()];
      const x = Math.min(...boxes.map(({ left }) => left));
      const y = Math.min(...boxes.map(({ top }) => top));
      return [
        {
          part,
          of: group.getAttribute('data-of') ?? '',
          x,
          y,
          width: Math.max(...boxes.map(({ right }) => right)) - x,
          height: Math.max(...boxes.map(({ bottom }) => bottom)) - y,
        },
      ];
    });
  });
}

/** Boxes of elements that are seen; one entry for each selector and element. */
export async function readBoxes(
  page: Page,
  selectors: readonly string[],
): Promise<readonly Standing[]> {
  return page.evaluate(
    (all) =>
      all.flatMap((part) =>
        [...document.querySelectorAll(part)].flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return width > 0 && height > 0 ? [{ part, of: part, x, y, width, height }] : [];
        }),
      ),
    selectors,
  );
}

/** A path of the overlay as points in CSS px of the window, by the beginning of its `data-line`. */
export async function readLines(
  page: Page,
  beginning: string,
): Promise<readonly (readonly (readonly [number, number])[])[]> {
  return page.evaluate(
    (start) =>
      [...document.querySelectorAll<SVGPathElement>(`[data-line^="${start}"]`)].map((path) => {
        const matrix = path.getScreenCTM();
        const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
        if (matrix === null) throw new Error('The line is not drawn');
        const points: (readonly [number, number])[] = [];
        for (let i = 0; i + 1 < numbers.length; i += 2) {
          const at = new DOMPoint(numbers[i], numbers[i + 1]).matrixTransform(matrix);
          points.push([at.x, at.y]);
        }
        return points;
      }),
    beginning,
  );
}
