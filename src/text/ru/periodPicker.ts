import { counted } from './phrase';

export const periodPicker = {
  label: 'Период',
  kindLabel: 'Тип периода',
  kinds: {
    year: 'За год',
    span: 'За несколько лет',
    upto: 'Итог на дату',
    on: 'На дату',
  },
  earlier: 'Более ранний период',
  later: 'Более поздний период',
  play: 'Показать периоды по порядку',
  pause: 'Пауза',
  circles: {
    year: 'В круге: число районов с цифрой.',
    span: 'В круге: число районов с цифрой.',
    upto: 'В круге: число районов с итогом на эту дату.',
    on: 'В круге: число районов с цифрой на эту дату.',
  },
  noCircles:
    'Ни у одного района нет отдельной цифры; цифры по всей территории стоят у делений шкалы.',
  /** Said with the name of the period: `2025, 13 districts with a figure`. */
  districts: (count: number) =>
    count === 0
      ? 'ни одного района с цифрой'
      : `${counted(count, 'район', 'района', 'районов')} с цифрой`,
};
