import { rectsMeet } from '../../../cartography/labels/geometry/rects';
import type { Layout, Point, Rect } from '../../../cartography/labels/types';

/**
 * What a window shows of a layout, counted from the window's corner. A layout also places labels
 * beyond the window, for when it is moved; a picture never is.
 */
export function visibleLayout(layout: Layout, window: Rect): Layout {
  const point = ([x, y]: Point): Point => [x - window.x, y - window.y];
  const line = <At extends { readonly x: number; readonly y: number }>(of: At): At => ({
    ...of,
    x: of.x - window.x,
    y: of.y - window.y,
  });
  const isSeen = ({ rect }: { readonly rect: Rect }) => rectsMeet(rect, window);
  return {
    zoom: layout.zoom,
    labels: layout.labels.filter(isSeen).map((label) => ({
      ...label,
      rect: line(label.rect),
      lines: label.lines.map(line),
      leader: label.leader && { dot: point(label.leader.dot), end: point(label.leader.end) },
    })),
    boxes: layout.boxes.filter(isSeen).map((box) => ({
      ...box,
      rect: line(box.rect),
      lines: box.lines.map(line),
      connector: { from: point(box.connector.from), to: point(box.connector.to) },
    })),
    ties: layout.ties.map((tie) => ({
      ...tie,
      ends: [point(tie.ends[0]), point(tie.ends[1])],
      path: tie.path.map(point),
    })),
    squares: layout.squares
      .filter(isSeen)
      .map((square) => ({ ...square, rect: line(square.rect) })),
    marks: layout.marks.filter(isSeen).map((mark) => ({ ...mark, rect: line(mark.rect) })),
  };
}
