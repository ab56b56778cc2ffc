/*
 * The languages that the program speaks, a row each: all that it knows of a language besides its words. Which
 * of them a site offers, and in what order, is in data/site.json; how its words come to the page, in
 * src/app/loading/language/loadLanguage.ts, which does not compile without one of these.
 */

/** How a language writes numbers, dates and lists. */
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
  /** Its small letters in their order. */
  readonly alphabet: string;
  /** Names of languages by BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What the program knows of a language. */
export interface LanguageRow {
  /** What it calls itself. */
  readonly name: string;
  /**
   * Forms of a language that a large part of browsers do not know: Chromium has neither Azerbaijani nor
   * Armenian and would write `2023 M11 5`, or in English. They are those of the CLDR, used in every
   * browser alike. Null: it takes its forms from `Intl`.
   */
  readonly forms: OwnForms | null;
  /** True where its words are long: the tools of the page bar have room for them on wide windows alone. */
  readonly dense: boolean;
  /** The cut of the fonts that has its letters, beside the Latin ones (scripts/fonts/cuts.ts). */
  readonly letters: string;
}

const azMonths = words(
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
);
const hyMonths = words(
  'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր',
);

const rows = {
  en: { name: 'English', forms: null, dense: false, letters: 'latin' },
  az: {
    name: 'Azərbaycanca',
    forms: {
      group: '.',
      decimal: ',',
      million: 'milyon',
      thousand: 'min',
      months: azMonths,
      monthsOfDay: azMonths,
      monthsShort: words('yan fev mar apr may iyn iyl avq sen okt noy dek'),
      and: ' və ',
      isOne: (count) => count === 1,
      alphabet: 'abcçdeəfgğhxıijkqlmnoöprsştuüvwyz',
      languages: {
        en: 'ingilis',
        az: 'Azərbaycan',
        ru: 'rus',
        hy: 'erməni',
        de: 'alman',
        fr: 'fransız',
        it: 'italyan',
      },
    },
    dense: false,
    letters: 'latin-ext',
  },
  ru: { name: 'Русский', forms: null, dense: true, letters: 'cyrillic' },
  hy: {
    name: 'Հայերեն',
    forms: {
      group: '\u00a0',
      decimal: ',',
      million: 'միլիոն',
      thousand: 'հազար',
      months: hyMonths,
      monthsOfDay: hyMonths.map((month) => `${month}ի`),
      monthsShort: words('հնվ փտվ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ'),
      and: ' և ',
      isOne: (count) => count >= 0 && count < 2,
      alphabet: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ',
      languages: {
        en: 'անգլերեն',
        az: 'ադրբեջաներեն',
        ru: 'ռուսերեն',
        hy: 'հայերեն',
        de: 'գերմաներեն',
        fr: 'ֆրանսերեն',
        it: 'իտալերեն',
      },
    },
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

/** The forms of a language that are not taken from `Intl`; null where they are. */
export const ownForms = (lang: string): OwnForms | null => languages[lang]?.forms ?? null;

/** What a language calls itself; its tag where the program does not speak it. */
export const ownName = (lang: string): string => languages[lang]?.name ?? lang;

function words(text: string): readonly string[] {
  return text.split(' ');
}
