/*
 * The languages that the program speaks, a row each: all that it knows of a language besides its words. Which
 * of them a site offers, and in what order, is in data/site.json; how its words come to the page, in
 * src/app/loading/language/loadLanguage.ts, which does not compile without one of these.
 */

/**
 * How a language writes numbers, dates and lists, where a large part of browsers do not know it: Chromium has
 * neither Azerbaijani nor Armenian and would write `2023 M11 5`, or in English. The forms are those of the CLDR,
 * used in every browser alike.
 */
export interface OwnForms {
  readonly group: string;
  readonly decimal: string;
  /** Of one million and more, in words. */
  readonly million: string;
  readonly thousand: string;
  readonly months: readonly string[];
  /** Behind the number of a day. */
  readonly monthsOfDay: readonly string[];
  readonly monthsShort: readonly string[];
  readonly and: string;
  /** True for a count that takes the form `one`. */
  readonly isOne: (count: number) => boolean;
  /** Names of languages by BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What the program knows of a language. */
export interface LanguageRow {
  /** What it calls itself. */
  readonly name: string;
  /**
   * True where a large part of browsers do not know its forms, so that its words bring them (`bringForms`; a test
   * holds that they do). False: they are those of `Intl`.
   */
  readonly ownForms: boolean;
  /** True where its words are long: the tools of the page bar have room for them on wide windows alone. */
  readonly dense: boolean;
  /** The cut of the fonts that has its letters, beside the Latin ones (scripts/fonts/cuts.ts). */
  readonly letters: string;
}

const rows = {
  en: { name: 'English', ownForms: false, dense: false, letters: 'latin' },
  az: {
    name: 'Azərbaycanca',
    ownForms: true,
    dense: false,
    letters: 'latin-ext',
  },
  ru: { name: 'Русский', ownForms: false, dense: true, letters: 'cyrillic' },
  hy: {
    name: 'Հայերեն',
    ownForms: true,
    dense: true,
    letters: 'armenian',
  },
} as const satisfies Record<string, LanguageRow>;

/** BCP 47 tag of a language that the program speaks. */
export type LanguageTag = keyof typeof rows;

/** A cut of the fonts that some language needs. */
export type Letters = (typeof rows)[LanguageTag]['letters'];

/** By BCP 47 tag, which may be that of a language that the program does not speak. */
export const languages: Readonly<Record<string, LanguageRow>> = rows;

const brought = new Map<string, OwnForms>();

/** Forms come with the words of their language, so that nobody fetches those of another. */
export function bringForms(lang: LanguageTag, forms: OwnForms): void {
  brought.set(lang, forms);
}

/** The forms of a language that are not taken from `Intl`; null where they are. */
export const ownForms = (lang: string): OwnForms | null => brought.get(lang) ?? null;

/** What a language calls itself; its tag where the program does not speak it. */
export const ownName = (lang: string): string => languages[lang]?.name ?? lang;
