import { useId } from 'react';
import type { PlacedLine } from '../../../../cartography/labels/types';
import type { Hex } from '../../../../cartography/types';
import { hundredths } from '../../../../lib/hundredths';
import { mixesFonts } from '../../../ui/mixesFonts';

interface OverlayTextProps {
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

/**
 * Lines of a label as the layout placed them. A halo is painted beneath all letters of its line: where these
 * come from several font files, as an element of its own.
 */
export function OverlayText({ lines, x, y, ink, noteInk = ink, halo }: OverlayTextProps) {
  const id = useId();
  return lines.map(({ text, role, style, ...at }, i) => {
    const key = `${role} ${i}`;
    const outline = { stroke: halo?.colour, strokeWidth: halo?.width };
    const below = halo !== null && mixesFonts(text) ? id + i : undefined;
    const line = (
      <text
        key={key}
        id={below}
        // The space after the last letter would push spaced capitals off the middle.
        x={hundredths(at.x - x + style.tracking / 2)}
        y={hundredths(at.y - y)}
        fontSize={style.size}
        fontWeight={style.weight}
        letterSpacing={style.tracking === 0 ? undefined : style.tracking}
        fill={below === undefined ? (role === 'dates' ? noteInk : ink) : undefined}
        {...(below === undefined && outline)}
      >
        {text}
      </text>
    );
    if (below === undefined) return line;
    return (
      <g key={key} fill={ink}>
        <use href={`#${below}`} fill={halo?.colour} {...outline} />
        {line}
      </g>
    );
  });
}
