import type { Palette } from '../../cartography/colours';
import type { PlotColumn, PlotScene, PlotMark } from '../../cartography/plots/PlotScene';
import { shapes, glyphPath } from '../../cartography/plots/marks';
import { isOpen } from '../../series/claimTraits';
import type { Plot } from '../../series/types';
import { svgNode, type SvgNode } from '../../svg/SvgNode';
import type { FullWords } from '../../text/Words';
import { seriesText } from '../../text/plotText';
import { stack, type Block } from './pictureLayout';
import { textNode, wrapText, type LetterTable } from './pictureText';

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

type Glyph = Pick<PlotMark, 'shape' | 'filled' | 'again'>;

const LINE = 18;

const INDENT = 20;

/** What each shape stands for: every series, and the looks of a mark that the plot really has. */
export function plotLegendBlock(
  plot: Plot,
  words: FullWords,
  width: number,
  palette: Palette,
  letters: LetterTable,
): Block {
  const { text } = words;
  const points = plot.series.flatMap((series) => series.points);
  const series = plot.series.map((each, i): readonly [Glyph, string] => [
    { shape: shapes[i % shapes.length] ?? 'dot', filled: i === 0, again: false },
    seriesText(each, plot, words),
  ]);
  const open: readonly [Glyph, string] = [
    { shape: 'dot', filled: false, again: false },
    text.plots.open,
  ];
  const again: readonly [Glyph, string] = [
    { shape: 'dot', filled: false, again: true },
    text.plots.again,
  ];
  const lines = [
    ...series,
    ...((plot.series[0]?.points ?? []).some(isOpen) ? [open] : []),
    ...(points.some((point) => point.repeats.length > 0) ? [again] : []),
  ];
  return stack(
    lines.map(([glyph, phrase]) => {
      const said = phrase.charAt(0).toLocaleUpperCase(text.lang) + phrase.slice(1);
      const look = { size: 13, weight: 400, fill: palette.text2 } as const;
      const rows = wrapText(said, width - INDENT, look, letters);
      return {
        height: rows.length * LINE,
        nodes: [
          glyphNode(glyph, 7, LINE / 2, palette),
          ...rows.flatMap((row, i) => textNode(row, INDENT, (i + 0.75) * LINE, look, letters)),
        ],
      };
    }),
    0,
  );
}

/** The shape of a mark about a point: filled, or a ring on the panel's colour. */
function glyphNode(
  { shape, filled, again }: Pick<PlotMark, 'shape' | 'filled' | 'again'>,
  x: number,
  y: number,
  palette: Palette,
): SvgNode {
  const look = {
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
    fill: filled ? palette.text1 : palette.panel,
    stroke: palette.text1,
    'stroke-width': 1.5,
  };
  return shape === 'dot'
    ? svgNode('circle', { ...look, r: again ? 2.75 : 4 })
    : svgNode('path', { ...look, d: glyphPath(shape, again ? 0.7 : 1) });
}
