import type { Palette } from '../../cartography/colours';
import type { SiteTexts } from '../../ledger/site';
import { svgNode } from '../../svg/SvgNode';
import type { ViewTitle } from '../../text/viewTitle';
import type { ShownView } from '../ShownView';
import { paragraph, stack, type Block } from './pictureLayout';
import type { LetterTable } from './pictureText';

/** What the picture shows, and in which unit and by whom. */
export function titleBlock(
  { title, subtitle }: ViewTitle,
  width: number,
  compact: boolean,
  palette: Palette,
  letters: LetterTable,
): Block {
  const head = compact ? { size: 20, line: 25 } : { size: 24, line: 30 };
  const sub = compact ? { size: 13, line: 18 } : { size: 15, line: 21 };
  return stack(
    [
      paragraph(title, width, { ...head, weight: 650, fill: palette.text1 }, letters),
      paragraph(subtitle, width, { ...sub, weight: 400, fill: palette.text2 }, letters),
    ],
    2,
  );
}

const TYPE = { size: 12, line: 16 };

/**
 * What stands below every picture: sources, boundary notice, who compiled it, data version, licence
 * and link.
 * @param drawn outlines are shown: they have a source of their own
 */
export function notesBlock(
  { words, site, world, licence, linkTo }: ShownView,
  sources: string | null,
  drawn: boolean,
  width: number,
  palette: Palette,
  letters: LetterTable,
): Block {
  const { text } = words;
  const say = text.exported.picture;
  const note = (line: string, strong = false) =>
    paragraph(
      line,
      width,
      {
        ...TYPE,
        weight: strong ? 500 : 400,
        fill: strong ? palette.text1 : palette.text2,
      },
      letters,
    );
  const lines = stack(
    [
      ...(sources === null ? [] : [note(sources, true)]),
      note(drawn ? `${site.boundaryNotice} ${site.outlinesAttribution}` : site.boundaryNotice),
      note(
        say.compiled(
          text.exported.citation.contributors(site.name),
          world.index.ledger.version,
          licence.title,
        ),
      ),
      note(linkTo()),
    ],
    4,
  );
  const rule = svgNode('path', { d: `M0 .5H${width}`, stroke: palette.rule });
  return {
    height: lines.height + 10,
    nodes: [rule, svgNode('g', { transform: 'translate(0 10)' }, lines.nodes)],
  };
}

const PADDING = { x: 14, y: 9 };

const SAFETY_TYPE = { size: 13, line: 18 };

/** Do no harm 1: the safety line, a solid block of ink as on the page. */
export function safetyBlock(
  safety: SiteTexts['safety'],
  width: number,
  palette: Palette,
  letters: LetterTable,
): Block {
  const inner = width - 2 * PADDING.x;
  const words = stack(
    [
      paragraph(
        safety.first,
        inner,
        { ...SAFETY_TYPE, weight: 650, fill: palette.mastheadText1 },
        letters,
      ),
      paragraph(
        safety.rest,
        inner,
        { ...SAFETY_TYPE, weight: 400, fill: palette.mastheadText2 },
        letters,
      ),
    ],
    0,
  );
  const height = words.height + 2 * PADDING.y;
  return {
    height,
    nodes: [
      svgNode('rect', { width, height, fill: palette.masthead }),
      svgNode('g', { transform: `translate(${PADDING.x} ${PADDING.y})` }, words.nodes),
    ],
  };
}
