import { counted, dated, genitive } from './phrase';

const range = (from: string, to: string) => `с ${genitive(from)} по ${dated(to)}`;

/** A district for the ear: all that its look and its signs tell the eye. Numbers come with their units in words. */
export const spoken = {
  place: (name: string, said: string) => `${name}: ${said}`,
  together: (name: string, others: string) => `${name}, в общей цифре также ${others}`,
  /** A2: what stands on papers is not what lies in the ground. */
  onRecords: (figure: string) => `${figure} на переданных картах`,
  zero: (figure: string) => `сообщено ${figure}`,
  /** A4: made of the figure and the area. */
  perArea: (rate: string) => `вычислено здесь по этой цифре: ${rate}`,
  aged: 'более чем за два года до выбранной даты',
  disputed: (low: string, high: string) =>
    `источники расходятся: наименьшая цифра ${low}, наибольшая ${high}`,
  /** How many were found for the period; the figure is of one of them. */
  statements: (count: number) =>
    count === 1
      ? 'одно заявление'
      : `одно из ${counted(count, 'заявления', 'заявлений', 'заявлений')}`,
  /** Texts that repeat the statement. */
  reports: (count: number) => `также в ${counted(count, 'тексте', 'текстах', 'текстах')}`,
  /** In the place of the periods of the same names, where a sign or a short form stands in them. */
  range,
  cumulativeFrom: (from: string, to: string) => `нарастающий итог ${range(from, to)}`,
  asOf: (date: string) => `на ${dated(date)}`,
};
