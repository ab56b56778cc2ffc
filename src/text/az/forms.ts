import type { OwnForms } from '../languages';

const months = words(
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
);

/** How the language writes numbers, dates and lists (CLDR). */
export const forms: OwnForms = {
  group: '.',
  decimal: ',',
  million: 'milyon',
  thousand: 'min',
  months,
  monthsOfDay: months,
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
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
