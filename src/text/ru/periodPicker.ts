import { counted } from './phrase';

export const periodPicker = {
  label: 'Период',
  kindLabel: 'Род периода',
  kinds: {
    year: 'За год',
    span: 'За несколько лет',
    upto: 'Итог на дату',
    on: 'На дату',
  },
  earlier: 'Период раньше',
  later: 'Период позже',
  play: 'Показать периоды по порядку',
  pause: 'Пауза',
  circles: {
    year: 'В круге: районы с цифрой.',
    span: 'В круге: районы с цифрой.',
    upto: 'В круге: районы с итогом на эту дату.',
    on: 'В круге: районы с цифрой на эту дату.',
  },
  noCircles:
    'Ни у одного района нет отдельной цифры; цифры по всей территории стоят у делений.',
  /** Said with the name of the period: `2025, 13 districts with a figure`. */
  districts: (count: number) =>
    count === 0
      ? 'ни одного района с цифрой'
      : `${counted(count, 'район', 'района', 'районов')} с цифрой`,
};
