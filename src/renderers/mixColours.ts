import type { Hex } from '../cartography/types';

/** A colour between two, by sRGB channel; share 0 is the first, 1 the second. */
export function mixColours(one: Hex, other: Hex, share: number): Hex {
  const kept = Math.min(Math.max(share, 0), 1);
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * (1 - kept) + (b ?? 0) * kept)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
