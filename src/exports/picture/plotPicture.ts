import type { Palette } from '../../cartography/colours';
import { plotLayout } from '../../cartography/plots/plotLayout';
import type { Claim, Metric } from '../../ledger/types';
import type { Plot } from '../../series/types';
import { svgNode, type SvgNode } from '../../svg/SvgNode';
import { plotKindText } from '../../text/plotText';
import type { ShownView } from '../ShownView';
import { claimsCitations } from '../citation/citationsOf';
import { framed, MARGIN, sourceLine, type PictureSize } from './pictureLayout';
import type { LetterTable } from './pictureText';
import { plotFrameNodes, plotLegendBlock, plotMarkNodes } from './plotNodes';
import { notesBlock, safetyBlock, titleBlock } from './textBlocks';

export interface PlotPictureInput {
  readonly shown: ShownView;
  readonly plot: Plot;
  readonly metric: Metric;
  /** The claims that stand for a year as a whole, where the plot shows parts of years. */
  readonly heads: ReadonlyMap<number, readonly Claim[]>;
  readonly palette: Palette;
  readonly size: PictureSize;
  readonly letters: LetterTable;
}

/** Of the plot itself, pixels. */
const HEIGHT = 300;

/** E2: a plot as a picture that can leave the page, with all that its map has but outlines. */
export function plotPicture(input: PlotPictureInput): SvgNode {
  const { shown, plot, metric, heads, palette, size, letters } = input;
  const { words, site, world } = shown;
  const { text } = words;
  const width = size.width - 2 * MARGIN;
  const scene = plotLayout({ plot, metric, heads, words, period: null, width, height: HEIGHT });
  const title = text.plots.titled(metric.label, plotKindText(plot, text));
  const subtitle = text.plots.note(text.units.heading[metric.unit]);
  const claims = scene.marks.map(({ claim }) => claim);
  const sources = sourceLine(
    claimsCitations(claims, { ...shown, index: world.index, text }),
    text,
  );
  return framed(
    [
      titleBlock({ title, subtitle }, width, size.compact, palette, letters),
      safetyBlock(site.safety, width, palette, letters),
      {
        height: scene.height,
        nodes: [
          svgNode('g', {}, [
            ...plotFrameNodes(scene, palette, letters),
            ...plotMarkNodes(scene, palette, letters),
          ]),
        ],
      },
      plotLegendBlock(plot, words, width, palette, letters),
      notesBlock(shown, sources, false, width, palette, letters),
    ],
    size,
    palette,
    letters,
    {
      title,
      description: [
        site.safety.first,
        site.safety.rest,
        sources ?? '',
        text.noticeBar.data(world.index.ledger.version),
        shown.linkTo(),
      ].join(' '),
    },
  );
}
