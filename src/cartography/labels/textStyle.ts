import type { TextStyle } from './types';
import type { LabelLine } from '../types';

type Role = LabelLine['role'];

const DESKTOP: Readonly<Record<Role, TextStyle>> = {
  name: { size: 13, weight: 500, tracking: 0, height: 17, baseline: 13 },
  figure: { size: 15, weight: 650, tracking: 0, height: 18, baseline: 14 },
  dates: { size: 13, weight: 500, tracking: 0, height: 17, baseline: 13 },
  country: { size: 13, weight: 500, tracking: 2.6, height: 16, baseline: 13 },
};

const COMPACT: Readonly<Record<Role, TextStyle>> = {
  name: { size: 12, weight: 500, tracking: 0, height: 15, baseline: 11.5 },
  figure: { size: 13, weight: 650, tracking: 0, height: 16, baseline: 12 },
  dates: { size: 12, weight: 500, tracking: 0, height: 15, baseline: 11.5 },
  country: { size: 12, weight: 500, tracking: 2.6, height: 15, baseline: 12 },
};

/** In the box of a joint figure the number outranks the names more than it does on a fill. */
const BOX_FIGURE: Readonly<Record<'desktop' | 'compact', TextStyle>> = {
  desktop: { size: 17, weight: 650, tracking: 0, height: 23, baseline: 17 },
  compact: { size: 15, weight: 650, tracking: 0, height: 19, baseline: 14.5 },
};

/** Type of a label's line (visual.md, Type): desktop 13 and 15, phone 12 and 13; pixels. */
export function textStyle(role: Role, compact: boolean, inBox = false): TextStyle {
  if (inBox && role === 'figure') return BOX_FIGURE[compact ? 'compact' : 'desktop'];
  return (compact ? COMPACT : DESKTOP)[role];
}

/** Height of the lowest line of text: nothing lower can hold a label; pixels. */
export const LEAST_LINE = Math.min(...Object.values(COMPACT).map(({ height }) => height));
