import type { Palette } from '../../../cartography/colours';
import type { PlotColumn, PlotScene } from '../../../cartography/plots/PlotScene';
import { svgNode, type SvgNode } from '../../../renderers/svg/tree/SvgNode';
import type { LetterTable } from '../text/LetterTable';
import { textNode } from '../text/textNode';

/** How far above the base a dash stands, pixels. */
const ABOVE_BASE = 5;

/** What lies under the marks: chosen year, grid, axes, years with their own claims, gaps, breaks. */
export function plotFrameNodes(
  scene: PlotScene,
  palette: Palette,
  letters: LetterTable,
): readonly SvgNode[] {
  const { area, columns, ticks, gaps, breaks, chosen } = scene;
  const plain = { size: 13, weight: 400, fill: palette.text2 } as const;
  const strong = { size: 13, weight: 650, fill: palette.text1 } as const;
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1) =>
    svgNode('path', { d: `M${x1} ${y1}L${x2} ${y2}`, stroke, 'stroke-width': width });
  const yearNodes = ({ year, x, labelled, head, chosen: marked }: PlotColumn) => [
    ...(labelled
      ? [
          line(x, head === null ? area.top - 6 : 2, x, area.base, palette.ruleStrong),
          ...textNode(String(year), x + 6, area.base + 17, marked ? strong : plain, letters),
        ]
      : []),
    ...(head === null
      ? []
      : [
          ...textNode(head.figure, x + 6, 15, strong, letters),
          ...textNode(head.note, x + 6, 32, plain, letters),
        ]),
  ];
  return [
    ...columns
      .filter((column) => column.chosen)
      .map(({ x, width }) =>
        svgNode('rect', { x, y: 0, width, height: area.base, fill: palette.tint }),
      ),
    ...ticks.flatMap(({ y, text }) => [
      line(area.left, y, area.right, y, palette.rule),
      ...textNode(text, area.left - 7, y + 4.5, { ...plain, anchor: 'end' }, letters),
    ]),
    ...columns.flatMap(yearNodes),
    line(area.left, area.base, area.right, area.base, palette.edgeGrey, 1.5),
    ...gaps.map(({ from, to }) =>
      line(from, area.base - ABOVE_BASE, to, area.base - ABOVE_BASE, palette.controlEdge, 1.25),
    ),
    ...breaks.flatMap(({ x, lines, anchor }) => [
      svgNode('path', {
        d: `M${x} ${area.top - 4}V${area.base}`,
        stroke: palette.text3,
        'stroke-width': 1.5,
        'stroke-dasharray': '1.5 3',
      }),
      ...lines.flatMap((words, i) =>
        textNode(words, x - 6, area.top + 12 + i * 16, { ...plain, anchor }, letters),
      ),
    ]),
    ...(chosen === null
      ? []
      : [
          line(chosen.x, area.top - 14, chosen.x, area.base, palette.text1, 1.75),
          ...textNode(
            chosen.text,
            chosen.x + (chosen.anchor === 'start' ? 6 : -6),
            area.top - 5,
            { ...strong, anchor: chosen.anchor },
            letters,
          ),
        ]),
  ];
}
