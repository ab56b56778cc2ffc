import { textures } from '../../cartography/textures';
import type { Hex, TextureId } from '../../cartography/types';

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
    <pattern id={id} patternUnits="userSpaceOnUse" width={side} height={side}>
      <g stroke={ink}>
        {lines.map(({ x1, y1, x2, y2, width }) => (
          <line
            key={`${x1} ${y1} ${x2} ${y2}`}
            x1={x1}
            y1={y1}
            x2={x2}
            y2={y2}
            strokeWidth={width}
          />
        ))}
      </g>
      <g fill={ink}>
        {dots.map(({ x, y, r }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
        ))}
      </g>
    </pattern>
  );
}
