import { useId } from 'react';
import type { Palette } from '../../cartography/colours';
import type { FillSpec } from '../../cartography/types';
import { lineWidths } from '../../renderers/lineWidths';
import type { Standing } from '../../renderers/placeLooks';
import { TexturePattern } from '../shared/TexturePattern';

interface Props {
  readonly fill: FillSpec;
  /** Side, its border included; CSS px. */
  readonly side: number;
  readonly standing: Standing;
  readonly focused: boolean;
  readonly lit: boolean;
  readonly palette: Palette;
}

const BORDER: Readonly<Record<Standing, number>> = { plain: 1.5, hovered: 2, chosen: 3 };
const CASING = 2;

/** S10: a place without an outline, as a square round its town. */
export function OverlaySquare({ fill, side, standing, focused, lit, palette }: Props) {
  const pattern = useId();
  const border = BORDER[standing];
  const { texture, textureInk } = fill;
  const { focus, focusGap, focusCasing } = lineWidths;
  const ring = focusGap + focus;
  return (
    <>
      {focused && (
        <>
          <rect {...centred(side + 2 * (ring + focusCasing))} fill={palette.ground} />
          <rect {...centred(side + 2 * ring)} fill={palette.strongLine} />
        </>
      )}
      <rect {...centred(side + 2 * CASING)} fill={palette.ground} />
      <rect {...centred(side)} fill={lit ? fill.base : palette.ground} />
      {lit && texture !== null && textureInk !== null && (
        <>
          <defs>
            <TexturePattern id={pattern} texture={texture} ink={textureInk} />
          </defs>
          <rect {...centred(side)} fill={`url(#${pattern})`} />
        </>
      )}
      <rect
        {...centred(side - border)}
        fill="none"
        stroke={fill.innerBorder ?? palette.strongLine}
        strokeWidth={border}
      />
    </>
  );
}

function centred(side: number) {
  return { x: -side / 2, y: -side / 2, width: side, height: side };
}
