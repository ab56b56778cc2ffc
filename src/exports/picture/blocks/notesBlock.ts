import type { Palette } from '../../../cartography/colours';
import { svgNode } from '../../../renderers/svg/tree/SvgNode';
import type { Block } from '../Block';
import { paragraph } from '../paragraph';
import type { ShownView } from '../../ShownView';
import { stack } from '../stack';
import type { LetterTable } from '../text/LetterTable';

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
