import { dated, genitive, stretch, counted } from './phrase';

/** Periods in words. Dates come in as words already. */
export const periods = {
  year: (year: string) => dated(year),
  day: (date: string) => date,
  range: stretch,
  shortRange: stretch,
  cumulative: (to: string) => `нарастающий итог на ${dated(to)}`,
  cumulativeFrom: (from: string, to: string) =>
    `нарастающий итог с ${genitive(from)} по ${dated(to)}`,
  asOf: (date: string) => `на ${dated(date)}`,
  /** The chosen period where it stands alone: the axis, the value of a control. */
  chosen: {
    span: stretch,
    upto: (date: string) => `итог на ${dated(date)}`,
    on: (date: string) => dated(date),
  },
  /** The chosen period behind the name of a measure. */
  behind: {
    year: (label: string, year: string) => `${label}, ${dated(year)}`,
    span: (label: string, from: string, to: string) => `${label}, ${stretch(from, to)}`,
    upto: (label: string, date: string) => `${label}, итог на ${dated(date)}`,
    on: (label: string, date: string) => `${label}, на ${dated(date)}`,
  },
};

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
