import { useId } from 'react';
import type { LegendRow } from '../../cartography/types';
import { DisagreeMark } from './DisagreeMark';
import { TexturePattern } from './TexturePattern';
import './swatch.css';

const WIDTH = 30;
const HEIGHT = 16;

interface Props {
  readonly look: LegendRow['swatch'];
  /** S10: of a place without an outline. */
  readonly square?: boolean;
}

/** The box's middle line, so that a stroke of this width ends at the swatch's edge. */
function inset(stroke: number, width: number) {
  const half = stroke / 2;
  return { x: half, y: half, width: width - stroke, height: HEIGHT - stroke };
}

/** A look of the map, 30 × 16, or 16 × 16 as a square: the same colour to the pixel (K3), the same texture and border. */
export function Swatch({ look, square = false }: Props) {
  const width = square ? HEIGHT : WIDTH;
  const pattern = useId();
  const { base, label, texture, textureInk, innerBorder, outlined, disagreeMark } = look;
  return (
    <svg className="swatch" width={width} height={HEIGHT} aria-hidden="true">
      <rect width={width} height={HEIGHT} fill={base} />
      {texture !== null && textureInk !== null && (
        <>
          <defs>
            <TexturePattern id={pattern} texture={texture} ink={textureInk} />
          </defs>
          <rect width={width} height={HEIGHT} fill={`url(#${pattern})`} />
        </>
      )}
      {disagreeMark && <DisagreeMark x={width / 2} y={HEIGHT / 2} ink={label} halo={null} />}
      {innerBorder !== null ? (
        <rect {...inset(2, width)} fill="none" stroke={innerBorder} strokeWidth="2" />
      ) : (
        <rect
          {...inset(outlined ? 2.25 : 1, width)}
          className={outlined ? 'swatch-outline' : 'swatch-edge'}
          fill="none"
        />
      )}
    </svg>
  );
}
