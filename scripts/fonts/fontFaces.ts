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

/** Heights of Noto Sans above and below the line, em. */
const heights = { ascent: 1.069, descent: 0.293 } as const;

/**
 * How much wider running text of the site is in Noto Sans than in Arial, whose bold stands in from
 * 600 on: by width (%), then by weight. Liberation Sans has Arial's widths, and was measured.
 */
const wider: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  80: { '400': 0.896, '500': 0.916, '600 700': 0.885 },
  90: { '400': 0.97, '500': 0.989, '600 700': 0.952 },
  95: { '400': 1.01, '500': 1.027, '600 700': 0.988 },
  100: { '400': 1.049, '500': 1.067, '600 700': 1.023 },
};

const arial = {
  regular: ['Arial', 'Liberation Sans', 'Helvetica Neue', 'Helvetica'],
  bold: ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Neue Bold', 'Helvetica Bold'],
} as const;

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

/**
 * Arial and its likes made as wide and as high as Noto Sans, at each width that the site sets text
 * in: so lines break where they will, and nothing moves when the font arrives.
 */
function standIns(): readonly string[] {
  return Object.entries(wider).flatMap(([width, byWeight]) =>
    Object.entries(byWeight).map(([weight, adjust]) => {
      const names = weight.startsWith('6') ? arial.bold : arial.regular;
      return `@font-face {
  font-family: 'Noto Sans Stand-in';
  src: ${names.map((name) => `local('${name}')`).join(', ')};
  font-weight: ${weight};
  font-stretch: ${width}%;
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(heights.ascent / adjust)};
  descent-override: ${percent(heights.descent / adjust)};
  line-gap-override: 0%;
}
`;
    }),
  );
}

/** The text of src/app/shell/fonts.css: a face for each cut, and the stand-in until they arrive. */
export async function fontFaces(cuts: readonly Cut[]): Promise<string> {
  const sheet = [
    '/* Written by `npm run fonts` from scripts/fonts/cuts.ts. */\n',
    ...cuts.map(faceOf),
    ...standIns(),
  ].join('\n');
  const style = await resolveConfig('src/app/shell/fonts.css');
  return format(sheet, { ...style, parser: 'css' });
}
