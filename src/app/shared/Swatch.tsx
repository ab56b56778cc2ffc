import { useId } from 'react';
import type { LegendRow } from '../../cartography/types';
import { DisagreeMark } from './DisagreeMark';
import { TexturePattern } from './TexturePattern';
import './swatch.css';

const WIDTH = 30;
const HEIGHT = 16;

/** The box's middle line, so that a stroke of this width ends at the swatch's edge. */
function inset(stroke: number) {
  const half = stroke / 2;
  return { x: half, y: half, width: WIDTH - stroke, height: HEIGHT - stroke };
}

/** A look of the map, 30 × 16: the same colour to the pixel (K3), the same texture and border. */
export function Swatch({ look }: { readonly look: LegendRow['swatch'] }) {
  const pattern = useId();
  const { base, label, texture, textureInk, innerBorder, outlined, disagreeMark } = look;
  return (
    <svg className="swatch" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} fill={base} />
      {texture !== null && textureInk !== null && (
        <>
          <defs>
            <TexturePattern id={pattern} texture={texture} ink={textureInk} />
          </defs>
          <rect width={WIDTH} height={HEIGHT} fill={`url(#${pattern})`} />
        </>
      )}
      {disagreeMark && <DisagreeMark x={WIDTH / 2} y={HEIGHT / 2} ink={label} halo={null} />}
      {innerBorder !== null ? (
        <rect {...inset(2)} fill="none" stroke={innerBorder} strokeWidth="2" />
      ) : (
        <rect
          {...inset(outlined ? 2.25 : 1)}
          className={outlined ? 'swatch-outline' : 'swatch-edge'}
          fill="none"
        />
      )}
    </svg>
  );
}
