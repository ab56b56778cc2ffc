import type { Palette } from '../../../cartography/colours';
import { labelTone } from '../../../cartography/labelTone';
import type { Layout, PlacedLine } from '../../../cartography/labels/types';
import type { Hex, Scene } from '../../../cartography/types';
import { svgNode, type SvgNode } from '../../../renderers/svg/tree/SvgNode';
import { disagreeMark } from '../disagreeMark';
import type { LetterTable } from '../text/LetterTable';
import { textNode } from '../text/textNode';

interface Ink {
  readonly ink: Hex;
  /** Of dates beneath a figure, where it is another. */
  readonly noteInk?: Hex;
  readonly halo: { readonly colour: Hex; readonly width: number } | null;
}

/** Labels on the fills, marks of disagreement, and the boxes of joint figures. */
export function labelsOver(
  layout: Layout,
  scene: Scene,
  palette: Palette,
  letters: LetterTable,
): readonly SvgNode[] {
  const lines = (placed: readonly PlacedLine[], look: Ink) =>
    placed.flatMap((line) => lineOver(line, look, letters));
  return [
    ...layout.labels.flatMap((label) => {
      const { ink, halo, haloWidth } = labelTone(label, scene.fills, palette);
      return lines(label.lines, { ink, halo: { colour: halo, width: haloWidth } });
    }),
    ...layout.marks.map(({ place, rect }) => {
      const request = scene.labels.find((label) => label.place === place);
      return disagreeMark(
        rect.x + rect.width / 2,
        rect.y + rect.height / 2,
        request?.ink ?? palette.strongLine,
        scene.fills.get(place)?.base ?? palette.ground,
      );
    }),
    ...layout.boxes.flatMap(({ rect, lines: placed }) => [
      svgNode('rect', {
        x: (rect.x + 0.75).toFixed(2),
        y: (rect.y + 0.75).toFixed(2),
        width: (rect.width - 1.5).toFixed(2),
        height: (rect.height - 1.5).toFixed(2),
        rx: 4,
        fill: palette.panel,
        stroke: palette.strongLine,
        'stroke-width': 1.5,
      }),
      ...lines(placed, { ink: palette.text1, noteInk: palette.text2, halo: null }),
    ]),
  ];
}

function lineOver(
  { text, role, style, x, y }: PlacedLine,
  { ink, noteInk = ink, halo }: Ink,
  letters: LetterTable,
): readonly SvgNode[] {
  return textNode(
    text,
    x,
    y,
    {
      size: style.size,
      weight: style.weight,
      tracking: style.tracking,
      anchor: 'middle',
      fill: role === 'dates' ? noteInk : ink,
      ...(halo === null ? {} : { halo }),
    },
    letters,
  );
}
