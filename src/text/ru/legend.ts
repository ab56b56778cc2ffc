import { counted, dash } from './phrase';

/** Rows of the legend (K2, S8). */
export const legend = {
  under: (high: string) => `Менее ${high}`,
  from: (low: string, high: string) => `${low}${dash}менее ${high}`,
  orMore: (low: string) => `${low} и более`,
  oneClass: 'Есть цифра',
  joint: (members: number) =>
    members === 1
      ? 'Одна цифра с другими районами, без разбивки'
      : `Одна цифра на ${counted(members, 'район', 'района', 'районов')}, без разбивки`,
  jointSeveral: 'Общие цифры, без разбивки',
  partialYear: 'Охватывает часть года',
  aged: 'Цифра старше двух лет',
  disputed: 'Источники расходятся',
  disputedSameClass: 'Источники расходятся внутри одного класса',
  zero: 'Сообщено:\u00a00',
  named: 'Назван, цифры по району нет',
  noArea: 'Цифра есть, пригодной площади нет',
  none: 'В наших источниках цифр не найдено.',
  noneNote: 'Об опасности это ничего не говорит.',
  absent: {
    joint: 'Вместе, без разбивки',
    partial: 'Часть периода',
    disputed: 'Источники расходятся',
    zero: 'Сообщено:\u00a00',
    named: 'Назван, цифры нет',
  },
};
