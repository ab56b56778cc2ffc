import { dash, dated } from './phrase';

/** The seven states of a district in words (S1–S7). */
export const states = {
  joint: (names: string) => `общая цифра, в ней также: ${names}; разбивка не опубликована`,
  partial: (dates: string) => `охватывает часть периода: ${dates}`,
  aged: (date: string) => `цифра на ${dated(date)}, более чем на два года раньше`,
  ofDate: (date: string) => `цифра на ${dated(date)}`,
  disputedRange: (low: string, high: string) => `источники расходятся: ${low}${dash}${high}`,
  disputedItself: 'сама эта цифра оспаривается',
  rangeCrosses: (range: string) => `диапазон шире одного класса: ${range}`,
  zero: 'сообщено:\u00a00',
  named: 'назван в сводной цифре; цифры по району нет',
  none: 'В наших источниках цифр не найдено. Об опасности это ничего не говорит.',
  noArea: 'пригодной площади нет; не делится',
  outlineNone: 'Опубликованного контура у этого района нет; он показан квадратом у его города.',
  outlineChanged: (date: string) =>
    `Контур района изменился (${date}); показан контур до этого изменения.`,
  outlineChangedUnknown: (date: string) =>
    `Контур района изменился (${date}); новая площадь не найдена. Показан контур до этого изменения.`,
};
