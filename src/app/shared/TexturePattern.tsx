import { textures } from '../../cartography/textures';
import type { Hex, TextureId } from '../../cartography/types';
import { hundredths } from './hundredths';

interface Props {
  /** Id for `fill="url(#…)"`; unique in the document. */
  readonly id: string;
  readonly texture: TextureId;
  readonly ink: Hex;
}

/** A texture as an SVG pattern, from the same recipe as the map's. Belongs in `<defs>`. */
export function TexturePattern({ id, texture, ink }: Props) {
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
