import type { Palette } from '../../../cartography/colours';
import type { PlotMark, PlotScene } from '../../../cartography/plots/PlotScene';
import { svgNode, type SvgNode } from '../../../renderers/svg/tree/SvgNode';
import type { LetterTable } from '../text/LetterTable';
import { textNode } from '../text/textNode';
import { glyphNode } from './glyphNode';

/** Stems, steps, marks and the words beside them, as the page shows them. */
export function plotMarkNodes(
  scene: PlotScene,
  palette: Palette,
  letters: LetterTable,
): readonly SvgNode[] {
  const halo = { colour: palette.panel, width: 3 };
  return [
    ...scene.steps.map((steps) =>
      svgNode('path', {
        d: `M${steps.map(([x, y]) => `${x} ${y}`).join('L')}`,
        fill: 'none',
        stroke: palette.steps[2],
        'stroke-width': 1.5,
      }),
    ),
    ...scene.marks.flatMap((mark) => standOf(mark, palette)),
    ...scene.marks
      .filter(({ range }) => range === null)
      .map((mark) => glyphNode(mark, mark.x, mark.y, palette)),
    ...scene.labels.flatMap(({ x, y, anchor, figure, note }) => [
      ...textNode(
        figure,
        x,
        y,
        { size: 13, weight: 650, fill: palette.text1, anchor, halo },
        letters,
      ),
      ...(note === null
        ? []
        : textNode(
            note,
            x,
            y + 16,
            { size: 13, weight: 400, fill: palette.text2, anchor, halo },
            letters,
          )),
    ]),
  ];
}

/** What a mark stands on, and how far in time or value it reaches. */
function standOf({ main, x, y, stem, range, days }: PlotMark, palette: Palette): SvgNode[] {
  const thin = { stroke: palette.edgeGrey, 'stroke-width': 1.25 };
  const nodes: SvgNode[] = [];
  if (stem !== null) {
    const look = main ? { stroke: palette.steps[2], 'stroke-width': 2 } : thin;
    nodes.push(svgNode('path', { d: `M${x} ${stem.from}V${stem.to}`, ...look }));
  }
  if (days !== null) {
    nodes.push(svgNode('path', { d: `M${days.from} ${y}H${days.to}`, ...thin }));
  }
  if (range !== null) {
    nodes.push(
      svgNode('rect', {
        x: x - 3.5,
        y: range.top,
        width: 7,
        height: range.bottom - range.top,
        fill: palette.panel,
        stroke: palette.text1,
        'stroke-width': 1.5,
      }),
    );
  }
  return nodes;
}
