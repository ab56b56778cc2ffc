import type { OwnForms } from '../languages';

const months = words(
  'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր',
);

/** How the language writes numbers, dates and lists (CLDR). */
export const forms: OwnForms = {
  group: '\u00a0',
  decimal: ',',
  million: 'միլիոն',
  thousand: 'հազար',
  months,
  monthsOfDay: months.map((month) => `${month}ի`),
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
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
