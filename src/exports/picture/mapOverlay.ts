import { rectsMeet, type Point, type Rect } from '../../camera/shapes';
import type { Palette } from '../../cartography/colours';
import { lineLooks } from '../../cartography/labels/lineLooks';
import type { Layout, PlacedLine } from '../../cartography/labels/types';
import { labelTone } from '../../cartography/tones';
import type { Hex, Scene, FillSpec } from '../../cartography/types';
import { texturePattern } from '../../renderers/svg/drawing/texturePattern';
import { svgNode, type SvgNode } from '../../svg/SvgNode';
import { textNode, type LetterTable } from './pictureText';

interface Ink {
  readonly ink: Hex;
  /** Of dates beneath a figure, where it is another. */
  readonly noteInk?: Hex;
  readonly halo: { readonly colour: Hex; readonly width: number } | null;
}

/** Labels on the fills, marks of disagreement, and the boxes of joint figures. */
export function labelsOver(
  layout: Layout,
  scene: Scene,
  palette: Palette,
  letters: LetterTable,
): readonly SvgNode[] {
  const lines = (placed: readonly PlacedLine[], look: Ink) =>
    placed.flatMap((line) => lineOver(line, look, letters));
  return [
    ...layout.labels.flatMap((label) => {
      const { ink, halo, haloWidth } = labelTone(label, scene.fills, palette);
      return lines(label.lines, { ink, halo: { colour: halo, width: haloWidth } });
    }),
    ...layout.marks.map(({ place, rect }) => {
      const request = scene.labels.find((label) => label.place === place);
      return disagreeMark(
        rect.x + rect.width / 2,
        rect.y + rect.height / 2,
        request?.ink ?? palette.strongLine,
        scene.fills.get(place)?.base ?? palette.ground,
      );
    }),
    ...layout.boxes.flatMap(({ rect, lines: placed }) => [
      svgNode('rect', {
        x: (rect.x + 0.75).toFixed(2),
        y: (rect.y + 0.75).toFixed(2),
        width: (rect.width - 1.5).toFixed(2),
        height: (rect.height - 1.5).toFixed(2),
        rx: 4,
        fill: palette.panel,
        stroke: palette.strongLine,
        'stroke-width': 1.5,
      }),
      ...lines(placed, { ink: palette.text1, noteInk: palette.text2, halo: null }),
    ]),
  ];
}

function lineOver(
  { text, role, style, x, y }: PlacedLine,
  { ink, noteInk = ink, halo }: Ink,
  letters: LetterTable,
): readonly SvgNode[] {
  return textNode(
    text,
    x,
    y,
    {
      size: style.size,
      weight: style.weight,
      tracking: style.tracking,
      anchor: 'middle',
      fill: role === 'dates' ? noteInk : ink,
      ...(halo === null ? {} : { halo }),
    },
    letters,
  );
}

interface Line {
  readonly points: readonly Point[];
  readonly look: (typeof lineLooks)[keyof typeof lineLooks];
  /** Where its dots are. */
  readonly dots: readonly Point[];
  /** A ring instead of a dot: it stands on a group curve. */
  readonly open: boolean;
}

/** Group curves, the connectors of boxes and leader lines, with their dots, on their casings. */
export function linesOver(layout: Layout, palette: Palette): readonly SvgNode[] {
  const lines = linesOf(layout);
  const stroke = (colour: string, width: number, { points }: Line) =>
    svgNode('path', { d: pathOf(points), stroke: colour, 'stroke-width': width });
  return [
    svgNode('g', { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [
      ...lines.map((line) => stroke(palette.ground, line.look.casing, line)),
      ...lines.map((line) => stroke(palette.strongLine, line.look.width, line)),
    ]),
    ...lines.flatMap(({ dots, look, open }) =>
      dots.flatMap(([cx, cy]) => [
        svgNode('circle', {
          cx: two(cx),
          cy: two(cy),
          r: look.dot + 1.5,
          fill: palette.ground,
        }),
        svgNode('circle', {
          cx: two(cx),
          cy: two(cy),
          r: open ? look.dot - 0.75 : look.dot,
          fill: open ? palette.panel : palette.strongLine,
          ...(open ? { stroke: palette.strongLine, 'stroke-width': 1.5 } : {}),
        }),
      ]),
    ),
  ];
}

function linesOf({ groupCurves, boxes, labels }: Layout): readonly Line[] {
  return [
    ...groupCurves.map(({ path, ends }) => ({
      points: path,
      look: lineLooks.groupCurve,
      dots: ends,
      open: false,
    })),
    ...boxes.map(({ group, connector }) => ({
      points: [connector.from, connector.to],
      look: lineLooks.connector,
      dots: [connector.from],
      open: groupCurves.some((tie) => tie.group === group),
    })),
    ...labels.flatMap(({ leader }) =>
      leader === null
        ? []
        : [
            {
              points: [leader.dot, leader.end],
              look: lineLooks.leader,
              dots: [leader.dot],
              open: false,
            },
          ],
    ),
  ];
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${two(x)} ${two(y)}`).join('L')}`;
}

const two = (value: number): string => value.toFixed(2);

/** Border and casing of visual.md, pixels. */
const BORDER = 1.5;

const CASING = 2;

/** S10: places without an outline, as squares at their towns. */
export function squaresOver(
  layout: Layout,
  scene: Pick<Scene, 'squares'>,
  palette: Palette,
): readonly SvgNode[] {
  return layout.squares.flatMap(({ place, rect }) => {
    const square = scene.squares.find((one) => one.place === place);
    if (square === undefined) return [];
    const { fill } = square;
    const grown = (by: number) => ({
      x: rect.x - by,
      y: rect.y - by,
      width: rect.width + 2 * by,
      height: rect.height + 2 * by,
    });
    return [
      svgNode('rect', { ...grown(CASING), fill: palette.ground }),
      ...texturedRect(grown(0), fill, `square-${place}`),
      svgNode('rect', {
        ...grown(-BORDER / 2),
        fill: 'none',
        stroke: fill.innerBorder ?? palette.strongLine,
        'stroke-width': BORDER,
      }),
    ];
  });
}

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
    groupCurves: layout.groupCurves.map((tie) => ({
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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the look of a fill: its base, and the texture on it. `id` is unique in the picture. */
export function texturedRect(
  box: Box,
  { base, texture, textureInk }: Pick<FillSpec, 'base' | 'texture' | 'textureInk'>,
  id: string,
): readonly SvgNode[] {
  const plain = svgNode('rect', { ...box, fill: base });
  if (texture === null || textureInk === null) return [plain];
  return [
    plain,
    svgNode('defs', {}, [texturePattern(id, texture, textureInk, 1)]),
    svgNode('rect', { ...box, fill: `url(#${id})` }),
  ];
}

const ARROWS = 'M-2.5 0H-7M-4.4 -2.6-7 0-4.4 2.6M2.5 0H7M4.4 -2.6 7 0 4.4 2.6';

/** S4 in one class: two arrows apart, 14 wide, about a point. */
export function disagreeMark(x: number, y: number, ink: Hex, halo: Hex | null): SvgNode {
  const at = { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` };
  const round = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return svgNode('g', { ...at, ...round }, [
    ...(halo === null ? [] : [svgNode('path', { d: ARROWS, stroke: halo, 'stroke-width': 5 })]),
    svgNode('path', { d: ARROWS, stroke: ink, 'stroke-width': 1.8 }),
  ]);
}
