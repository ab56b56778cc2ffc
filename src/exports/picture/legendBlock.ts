import type { Palette } from '../../cartography/colours';
import { contrast } from '../../cartography/tones';
import type { LegendRow, Legend } from '../../cartography/types';
import { svgNode, type SvgNode } from '../../svg/SvgNode';
import type { Text } from '../../text/Text';
import { disagreeMark, texturedRect } from './mapOverlay';
import { paragraph, stack, type Block } from './pictureLayout';
import { textNode, type LetterTable } from './pictureText';

const SWATCH = { width: 30, height: 16 } as const;

/** A look of the map in the legend: the same colour, texture, border and mark (K3). */
function swatchNodes(
  look: LegendRow['swatch'],
  y: number,
  id: string,
  palette: Palette,
): readonly SvgNode[] {
  const { base, innerBorder, outlined, disagreeMark: marked } = look;
  const stroke = innerBorder === null ? (outlined ? 2.25 : 1) : 2;
  const colour = innerBorder ?? (outlined ? palette.strongLine : palette.edgeGrey);
  const ink =
    contrast(palette.ink, base) >= contrast(palette.white, base) ? palette.ink : palette.white;
  return [
    ...texturedRect({ x: 0, y, ...SWATCH }, look, id),
    ...(marked ? [disagreeMark(SWATCH.width / 2, y + SWATCH.height / 2, ink, null)] : []),
    svgNode('rect', {
      x: stroke / 2,
      y: y + stroke / 2,
      width: SWATCH.width - stroke,
      height: SWATCH.height - stroke,
      fill: 'none',
      stroke: colour,
      'stroke-width': stroke,
    }),
  ];
}

const ROW = { height: 24, swatch: 4, baseline: 17, words: SWATCH.width + 12 };

const COLUMN_GAP = 40;

const TYPE = 14;

const NOTE = { size: 13, line: 18 };

interface Setting {
  readonly width: number;
  readonly palette: Palette;
  readonly letters: LetterTable;
  readonly text: Text;
}

/** Classes and states with their counts (K2, S8), side by side where there is room. */
export function legendBlock(legend: Legend, compact: boolean, setting: Setting): Block {
  const { width, palette, letters, text } = setting;
  const darker = paragraph(
    text.legendPanel.darkerMeans,
    width,
    { ...NOTE, weight: 400, fill: palette.text2 },
    letters,
  );
  if (compact || legend.classes.length === 0) {
    const rows = [...legend.classes, ...legend.states];
    return stack([column(legend.title, rows, setting), darker], 6);
  }
  const half = (width - COLUMN_GAP) / 2;
  const left = column(legend.title, legend.classes, { ...setting, width: half });
  const right = column(null, legend.states, { ...setting, width: half });
  const both: Block = {
    height: Math.max(left.height, right.height),
    nodes: [
      ...left.nodes,
      svgNode('g', { transform: `translate(${half + COLUMN_GAP} 0)` }, right.nodes),
    ],
  };
  return stack([both, darker], 6);
}

function column(
  title: string | null,
  rows: readonly LegendRow[],
  { width, palette, letters, text }: Setting,
): Block {
  const small = { size: 13, weight: 500, fill: palette.text2 } as const;
  const head: Block = {
    height: ROW.height,
    nodes: [
      ...(title === null ? [] : textNode(title, 0, 15, { ...small, weight: 650 }, letters)),
      ...textNode(
        text.legendPanel.districts,
        width,
        15,
        { ...small, weight: 400, anchor: 'end' },
        letters,
      ),
    ],
  };
  return stack([head, ...rows.map((row) => rowBlock(row, width, palette, letters))], 0);
}

function rowBlock(
  row: LegendRow,
  width: number,
  palette: Palette,
  letters: LetterTable,
): Block {
  const fill = row.count === 0 ? palette.text3 : palette.text1;
  const note =
    row.note === null
      ? []
      : textNode(
          row.note,
          ROW.words,
          ROW.baseline + NOTE.line,
          { size: NOTE.size, weight: 400, fill: palette.text2 },
          letters,
        );
  return {
    height: ROW.height + (row.note === null ? 0 : NOTE.line),
    nodes: [
      ...swatchNodes(row.swatch, ROW.swatch, `swatch-${row.id}`, palette),
      ...textNode(
        row.text,
        ROW.words,
        ROW.baseline,
        { size: TYPE, weight: 400, fill },
        letters,
      ),
      ...textNode(
        String(row.count),
        width,
        ROW.baseline,
        { size: TYPE, weight: 400, fill: palette.text2, anchor: 'end' },
        letters,
      ),
      ...note,
    ],
  };
}
