import type { SortKey } from '../../view/View';
import { counted } from './phrase';

const claims = (count: number, shown: string) =>
  counted(count, 'утверждение', 'утверждения', 'утверждений', shown);

/** The ledger: every claim, searched, picked and sorted. */
export const ledger = {
  title: 'Реестр',
  intro:
    'Все утверждения этого атласа, с любым статусом: одно число, по одному показателю, для одного набора мест и одного периода, от одного лица или ведомства, в одном документе.',
  search: 'Поиск по утверждениям',
  placeholder: 'Слова, названия в любом написании, числа',
  count: claims,
  countOf: (shown: string, total: string) => `Утверждения: ${shown} из ${total}`,
  none: 'В реестре нет утверждений, которые отвечают всем этим условиям.',
  clear: 'Показать все утверждения',
  filters: 'Фильтры',
  filtersSet: (count: number) => `Фильтры (${count})`,
  any: 'Все',
  facets: {
    measure: 'Показатель',
    place: 'Место',
    period: 'Год',
    speaker: 'Кто сообщил',
    publisher: 'Где опубликовано',
    side: 'Чьё заявление',
    status: 'Статус',
    coverage: 'Охват',
  },
  statuses: {
    active: 'Действует',
    disputed: 'Оспаривается',
    superseded: 'Заменено',
    rejected: 'Отклонено',
  },
  coverages: { whole: 'Место целиком', part: 'Часть места' },
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Порядок',
  sorts: {
    name: { ascending: 'Показатели по порядку', descending: 'Показатели с конца' },
    period: { ascending: 'Сначала ранний период', descending: 'Сначала поздний период' },
    published: {
      ascending: 'Сначала ранние публикации',
      descending: 'Сначала поздние публикации',
    },
    figure: { ascending: 'Сначала меньшие числа', descending: 'Сначала большие числа' },
    measure: { ascending: 'Показатели по порядку', descending: 'Показатели с конца' },
    speaker: { ascending: 'Кто сообщил: от A', descending: 'Кто сообщил: от Z' },
  } satisfies Record<SortKey, { ascending: string; descending: string }>,
  columns: {
    figure: 'Цифра',
    what: 'Показатель и места',
    period: 'Период',
    who: 'Кто и где сообщил',
    remark: 'Пометка',
  },
  marks: { witness: 'повторяет', part: 'часть' },
  places: (count: number) => `названо: ${counted(count, 'район', 'района', 'районов')}`,
};
