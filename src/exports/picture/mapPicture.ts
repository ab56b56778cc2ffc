import type { Bounds } from '../../camera/shapes';
import type { Palette } from '../../cartography/colours';
import { legendOf } from '../../cartography/legendOf';
import type { Scene } from '../../cartography/types';
import type { Ground } from '../../renderers/Renderer';
import type { SvgNode } from '../../svg/SvgNode';
import { viewTitle } from '../../text/viewTitle';
import type { ShownView } from '../ShownView';
import { viewCitations } from '../citation/citationsOf';
import { legendBlock } from './legendBlock';
import { mapBlock } from './mapBlock';
import { framed, MARGIN, sourceLine, type PictureSize } from './pictureLayout';
import type { LetterTable } from './pictureText';
import { notesBlock, safetyBlock, titleBlock } from './textBlocks';

export interface MapPictureInput {
  readonly shown: ShownView;
  /** Drawn in the colours of `palette`. */
  readonly scene: Scene;
  readonly ground: Ground;
  readonly focus: Bounds;
  readonly palette: Palette;
  readonly size: PictureSize;
  readonly letters: LetterTable;
}

/**
 * E2: the map as a picture that can leave the page: with title, period, legend, sources, safety line,
 * boundary notice, data version and link inside, and no letter that depends on a font.
 */
export function mapPicture(input: MapPictureInput): SvgNode {
  const { shown, scene, ground, focus, palette, size, letters } = input;
  const { metric, view, figures, words, site, world } = shown;
  const { text } = words;
  const { compact } = size;
  const width = size.width - 2 * MARGIN;
  const title = viewTitle(metric, view, figures, text);
  const cited = { ...shown, index: world.index, text };
  const sources = sourceLine(viewCitations(figures, title.title, cited), text);
  return framed(
    [
      titleBlock(title, width, compact, palette, letters),
      safetyBlock(site.safety, width, palette, letters),
      mapBlock({
        scene,
        ground,
        focus,
        palette,
        width,
        height: size.mapHeight,
        compact,
        letters,
        text,
      }),
      legendBlock(legendOf(metric, view, figures, text, palette), compact, {
        width,
        palette,
        letters,
        text,
      }),
      notesBlock(shown, sources, true, width, palette, letters),
    ],
    size,
    palette,
    letters,
    {
      title: `${title.title}. ${title.subtitle}`,
      description: [
        site.safety.first,
        site.safety.rest,
        sources ?? '',
        site.boundaryNotice,
        text.noticeBar.data(world.index.ledger.version),
        shown.linkTo(),
      ].join(' '),
    },
  );
}
