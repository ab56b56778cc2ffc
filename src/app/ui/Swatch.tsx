import { useId } from 'react';
import type { LegendRow, Hex, TextureId } from '../../cartography/types';
import { textures } from '../../cartography/textures';
import { hundredths } from '../../lib/hundredths';
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

interface TexturePatternProps {
  /** Id for `fill="url(#…)"`; unique in the document. */
  readonly id: string;
  readonly texture: TextureId;
  readonly ink: Hex;
}

/** A texture as an SVG pattern, from the same recipe as the map's. Belongs in `<defs>`. */
export function TexturePattern({ id, texture, ink }: TexturePatternProps) {
  const { side, lines, dots } = textures[texture];
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={hundredths(side)}
      height={hundredths(side)}
    >
      <g stroke={ink}>
        {lines.map(({ x1, y1, x2, y2, width }) => (
          <line
            key={`${x1} ${y1} ${x2} ${y2}`}
            x1={hundredths(x1)}
            y1={hundredths(y1)}
            x2={hundredths(x2)}
            y2={hundredths(y2)}
            strokeWidth={width}
          />
        ))}
      </g>
      <g fill={ink}>
        {dots.map(({ x, y, r }) => (
          <circle key={`${x} ${y}`} cx={hundredths(x)} cy={hundredths(y)} r={r} />
        ))}
      </g>
    </pattern>
  );
}

const LEFT = 'M-2.5 0H-7M-4.4 -2.6-7 0-4.4 2.6';

const RIGHT = 'M2.5 0H7M4.4 -2.6 7 0 4.4 2.6';

interface DisagreeMarkProps {
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  readonly ink: Hex;
  /** Fill beneath, as a halo; null where nothing crosses. */
  readonly halo: Hex | null;
}

/** S4 in one class: two arrows apart, 14 wide. */
export function DisagreeMark({ x, y, ink, halo }: DisagreeMarkProps) {
  return (
    <g
      transform={`translate(${x} ${y})`}
      fill="none"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {halo !== null && <path d={LEFT + RIGHT} stroke={halo} strokeWidth="5" />}
      <path d={LEFT + RIGHT} stroke={ink} />
    </g>
  );
}
