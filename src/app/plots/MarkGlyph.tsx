import type { MarkShape } from '../../cartography/plots/PlotScene';
import { glyphPath } from '../../cartography/plots/glyphPath';

interface Props {
  readonly shape: MarkShape;
  readonly filled: boolean;
  /** A witness at a date of its own: smaller (C6). */
  readonly again?: boolean;
}

/** The shape of one mark around the origin. */
export function MarkGlyph({ shape, filled, again = false }: Props) {
  const className = `plot-glyph${filled ? ' plot-glyph-filled' : ''}`;
  if (shape === 'dot') return <circle className={className} r={again ? 2.75 : 4} />;
  return <path className={className} d={glyphPath(shape, again ? 0.7 : 1)} />;
}
