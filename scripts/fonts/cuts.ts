import type { Letters } from '../../src/text/languages';

/** One file of letters for the site: which characters of which font go into it. */
export interface Cut {
  /** Name of the file in public/fonts, without its ending. */
  readonly name: string;
  /** Font file inside node_modules. */
  readonly from: string;
  readonly characters: string;
  /** True for the letters of the first screen, which the page asks for at once. */
  readonly first: boolean;
  /** False: a handful of characters that need no kerning, so its tables are left out. */
  readonly kerned: boolean;
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) =>
    String.fromCodePoint(first + i),
  ).join('');
}

const noto = '@fontsource-variable/noto-sans/files/noto-sans';

/**
 * The letters of the site, those that each language needs. A browser fetches a file when the page has one of its characters, so
 * that Cyrillic and Armenian cost nothing until they are read.
 *
 * Noto Sans has no "≈": its signs of comparison come from Open Sans, which was drawn by the same
 * hand on the same widths.
 */
const byName: Readonly<Record<Letters | 'signs', Omit<Cut, 'name'>>> = {
  latin: {
    from: `${noto}-latin-wdth-normal.woff2`,
    characters: `${range(0x20, 0x7e)}\u00a0§©«°±²³·»×÷ÄÇÉÖÜßàáâäçèéêëíîïñóôöùúûüı–—‘’“”„…−`,
    first: true,
    kerned: true,
  },
  'latin-ext': {
    from: `${noto}-latin-ext-wdth-normal.woff2`,
    characters: 'ƏəĞğİŞş',
    first: true,
    kerned: false,
  },
  signs: {
    from: '@fontsource-variable/open-sans/files/open-sans-math-wdth-normal.woff2',
    characters: '≈≠≤≥',
    first: true,
    kerned: false,
  },
  cyrillic: {
    from: `${noto}-cyrillic-wdth-normal.woff2`,
    characters: `ЁёЄєІіЇїҐґ${range(0x410, 0x44f)}№`,
    first: false,
    kerned: true,
  },
  armenian: {
    from: '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wdth-normal.woff2',
    characters: `${range(0x531, 0x556)}${range(0x559, 0x58a)}`,
    first: false,
    kerned: true,
  },
};

export const cuts: readonly Cut[] = Object.entries(byName).map(([name, cut]) => ({
  name,
  ...cut,
}));

/** Axes of the design (visual.md, Type): anything wider, narrower, lighter or bolder is cut off. */
export const axes = {
  wght: { min: 400, max: 700, default: 400 },
  wdth: { min: 80, max: 100, default: 100 },
} as const;
