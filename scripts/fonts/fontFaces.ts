import { format, resolveConfig } from 'prettier';
import { axes, type Cut } from './cuts';

/** Code points as CSS writes them: `U+20-7E, U+A0`. */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

/**
 * `size-adjust` and line metrics that make Arial and its likes as wide and as high as Noto Sans at
 * the width of the interface (95 %), so that nothing moves when the font arrives. The widths are
 * those of English running text; ascent and descent are Noto's own, 1.069 and 0.293 em.
 */
const fallback = { sizeAdjust: 1.015, ascent: 1.069, descent: 0.293 } as const;

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

function faceOf(cut: Cut): string {
  return `@font-face {
  font-family: 'Noto Sans';
  src: url('/fonts/${cut.name}.woff2') format('woff2');
  font-weight: ${axes.wght.min} ${axes.wght.max};
  font-stretch: ${axes.wdth.min}% ${axes.wdth.max}%;
  font-display: swap;
  unicode-range: ${unicodeRange(cut.characters)};
}
`;
}

/** The text of src/app/fonts.css: a face for each cut, and the stand-in until they arrive. */
export async function fontFaces(cuts: readonly Cut[]): Promise<string> {
  const standIn = `@font-face {
  font-family: 'Noto Sans Stand-in';
  src: local('Arial'), local('Liberation Sans'), local('Helvetica Neue'), local('Helvetica');
  size-adjust: ${percent(fallback.sizeAdjust)};
  ascent-override: ${percent(fallback.ascent / fallback.sizeAdjust)};
  descent-override: ${percent(fallback.descent / fallback.sizeAdjust)};
  line-gap-override: 0%;
}
`;
  const sheet = [
    '/* Written by `npm run fonts` from scripts/fonts/cuts.ts. */\n',
    ...cuts.map(faceOf),
    standIn,
  ].join('\n');
  const style = await resolveConfig('src/app/fonts.css');
  return format(sheet, { ...style, parser: 'css' });
}
