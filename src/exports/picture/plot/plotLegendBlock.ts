import type { Palette } from '../../../cartography/colours';
import { shapes } from '../../../cartography/plots/marksOf';
import type { PlotMark } from '../../../cartography/plots/PlotScene';
import { isOpen } from '../../../series/isOpen';
import type { Plot } from '../../../series/types';
import { seriesText } from '../../../text/plotText';
import type { FullWords } from '../../../text/Words';
import type { Block } from '../Block';
import { stack } from '../stack';
import type { LetterTable } from '../text/LetterTable';
import { textNode } from '../text/textNode';
import { wrapText } from '../text/wrapText';
import { glyphNode } from './glyphNode';

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
