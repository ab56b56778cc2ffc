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
  /** Names of languages by BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
}

const azMonths = words(
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
);

/**
 * Forms of languages that a large part of browsers do not know: Chromium has neither Azerbaijani nor
 * Armenian and would write `2023 M11 5`, or in English. What stands here is that of the CLDR, used
 * in every browser alike; other languages take theirs from `Intl`.
 */
export const ownForms: Readonly<Record<string, OwnForms>> = {
  az: {
    group: '.',
    decimal: ',',
    million: 'milyon',
    thousand: 'min',
    months: azMonths,
    monthsOfDay: azMonths,
    monthsShort: words('yan fev mar apr may iyn iyl avq sen okt noy dek'),
    and: ' və ',
    isOne: (count) => count === 1,
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
  hy: {
    group: '\u00a0',
    decimal: ',',
    million: 'միլիոն',
    thousand: 'հազար',
    months: words(
      'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր',
    ),
    monthsOfDay: words(
      'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
    ),
    monthsShort: words('հնվ փտվ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ'),
    and: ' և ',
    isOne: (count) => count >= 0 && count < 2,
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
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
