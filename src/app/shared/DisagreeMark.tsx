import type { Hex } from '../../cartography/types';

const LEFT = 'M-2.5 0H-7M-4.4 -2.6-7 0-4.4 2.6';
const RIGHT = 'M2.5 0H7M4.4 -2.6 7 0 4.4 2.6';

interface Props {
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  readonly ink: Hex;
  /** Fill beneath, as a halo; null where nothing crosses. */
  readonly halo: Hex | null;
}

/** S4 in one class: two arrows apart, 14 wide. */
export function DisagreeMark({ x, y, ink, halo }: Props) {
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
