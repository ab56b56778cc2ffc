import type { SortKey } from '../../view/View';

const claims = (_count: number, shown: string) => `${shown} պնդում`;

/** The ledger: every claim, searched, picked and sorted. */
export const ledger = {
  title: 'Մատյան',
  intro:
    'Այս ատլասի բոլոր պնդումները՝ ցանկացած կարգավիճակով. մեկ թիվ՝ մեկ ցուցանիշի, վայրերի մեկ խմբի և մեկ ժամանակաշրջանի համար, որը մեկ հայտարարող նշել է մեկ փաստաթղթում։',
  search: 'Որոնել պնդումներում',
  placeholder: 'Բառեր, անուններ ցանկացած գրությամբ, թվեր',
  count: claims,
  countOf: (shown: string, total: string) => `${shown} պնդում ${total}-ից`,
  none: 'Մատյանի ոչ մի պնդում այս ամենը չունի։',
  clear: 'Ցույց տալ բոլոր պնդումները',
  filters: 'Զտիչներ',
  filtersSet: (count: number) => `Զտիչներ (${count})`,
  any: 'Բոլորը',
  facets: {
    measure: 'Ցուցանիշ',
    place: 'Վայր',
    period: 'Տարի',
    speaker: 'Հայտարարող',
    publisher: 'Հրապարակող',
    side: 'Հայտարարող կողմ',
    status: 'Կարգավիճակ',
    coverage: 'Ընդգրկում է',
  },
  statuses: {
    active: 'Գործող',
    disputed: 'Վիճարկվող',
    superseded: 'Փոխարինված',
    rejected: 'Մերժված',
  },
  coverages: { whole: 'Ամբողջ վայրը', part: 'Դրա մի մասը' },
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Դասավորություն',
  sorts: {
    name: { ascending: 'Ցուցանիշներն ըստ ընտրացանկի', descending: 'Ցուցանիշները վերջից' },
    period: { ascending: 'Նախ՝ վաղ ժամանակաշրջանը', descending: 'Նախ՝ ուշ ժամանակաշրջանը' },
    published: { ascending: 'Նախ՝ վաղ հրապարակվածը', descending: 'Նախ՝ ուշ հրապարակվածը' },
    figure: { ascending: 'Նախ՝ փոքր թիվը', descending: 'Նախ՝ մեծ թիվը' },
    measure: { ascending: 'Ցուցանիշներն ըստ ընտրացանկի', descending: 'Ցուցանիշները վերջից' },
    speaker: {
      ascending: 'Հայտարարողներն A-ից',
      descending: 'Հայտարարողները Z-ից',
    },
  } satisfies Record<SortKey, { ascending: string; descending: string }>,
  columns: {
    figure: 'Թիվ',
    what: 'Ցուցանիշ և վայրեր',
    period: 'Ընդգրկում է',
    who: 'Հայտարարող, հրապարակում',
    remark: 'Դիտողություն',
  },
  marks: { witness: 'կրկնում է', part: 'մաս' },
  places: (count: number) => `հիշատակված է ${count} շրջան`,
};
