import type { PlacedLine } from '../../cartography/labels/types';
import type { Hex } from '../../cartography/types';
import { hundredths } from '../shared/hundredths';

interface Props {
  readonly lines: readonly PlacedLine[];
  /** World pixel that the lines are drawn relative to. */
  readonly x: number;
  readonly y: number;
  readonly ink: Hex;
  /** Ink of the dates beneath a figure, where it is another. */
  readonly noteInk?: Hex;
  /** Null: the text stands on a plain box. */
  readonly halo: { readonly colour: Hex; readonly width: number } | null;
}

/** Lines of a label as the layout placed them. */
export function OverlayText({ lines, x, y, ink, noteInk = ink, halo }: Props) {
  return lines.map(({ text, role, style, ...at }, i) => (
    <text
      key={`${role} ${i}`}
      // The space after the last letter would push spaced capitals off the middle.
      x={hundredths(at.x - x + style.tracking / 2)}
      y={hundredths(at.y - y)}
      fontSize={style.size}
      fontWeight={style.weight}
      letterSpacing={style.tracking === 0 ? undefined : style.tracking}
      fill={role === 'dates' ? noteInk : ink}
      stroke={halo?.colour}
      strokeWidth={halo?.width}
    >
      {text}
    </text>
  ));
}
