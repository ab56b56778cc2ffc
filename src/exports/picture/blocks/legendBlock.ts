import type { Palette } from '../../../cartography/colours';
import type { Legend, LegendRow } from '../../../cartography/types';
import { svgNode } from '../../../renderers/svg/tree/SvgNode';
import type { Text } from '../../../text/Text';
import type { Block } from '../Block';
import { paragraph } from '../paragraph';
import { stack } from '../stack';
import { SWATCH, swatchNodes } from '../swatchNodes';
import type { LetterTable } from '../text/LetterTable';
import { textNode } from '../text/textNode';

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
