import type { Palette } from '../../../cartography/colours';
import { lineLooks } from '../../../cartography/labels/lineLooks';
import type { Layout, Point } from '../../../cartography/labels/types';
import { svgNode, type SvgNode } from '../../../renderers/svg/tree/SvgNode';

interface Line {
  readonly points: readonly Point[];
  readonly look: (typeof lineLooks)[keyof typeof lineLooks];
  /** Where its dots are. */
  readonly dots: readonly Point[];
  /** A ring instead of a dot: it stands on a tie. */
  readonly open: boolean;
}

/** Tie curves, the connectors of boxes and leader lines, with their dots, on their casings. */
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

function linesOf({ ties, boxes, labels }: Layout): readonly Line[] {
  return [
    ...ties.map(({ path, ends }) => ({
      points: path,
      look: lineLooks.tie,
      dots: ends,
      open: false,
    })),
    ...boxes.map(({ group, connector }) => ({
      points: [connector.from, connector.to],
      look: lineLooks.connector,
      dots: [connector.from],
      open: ties.some((tie) => tie.group === group),
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
