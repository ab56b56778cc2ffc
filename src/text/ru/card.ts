import { counted, dated, lang, upper } from './phrase';
import { plural } from '../plural';

const figures = (count: number) => counted(count, 'цифра', 'цифры', 'цифр');
const documents = (count: number) => counted(count, 'документа', 'документов', 'документов');

/** The card of a district: all that was reported about it. */
export const card = {
  label: (district: string) => `Все цифры: ${district}`,
  emergency: (numbers: string) => `В экстренном случае: ${numbers}`,
  publishedBy: (publisher: string) => `, по данным ${publisher}.`,
  notWhere: 'Эта страница не\u00a0говорит, куда можно идти или ехать.',
  none: 'В наших источниках не найдено ни одной цифры, где назван этот район. Об опасности это ничего не говорит.',
  figures,
  counted: (claims: number, sources: number) => `${figures(claims)} из ${documents(sources)}.`,
  oneParty: (party: string) => `Найдены заявления одной стороны: ${party}.`,
  /** Heads of the lists: time, and how the claims speak of the district. */
  heads: {
    year: (year: string) => dated(year),
    span: 'За срок больше года',
    upto: 'Нарастающие итоги',
    on: 'На дату',
    single: (time: string, district: string) => `${time}, ${district} отдельно`,
    joint: (time: string) => `${time}, вместе с другими районами, без разбивки`,
    listed: 'Назван в сводной цифре, отдельной цифры нет',
    part: 'По части района',
  },
  moreWith: (count: number, values: string) => `Ещё ${count}: ${values}`,
  fewer: 'Показать меньше',
  showList: (count: number) =>
    `Показать ${plural(lang, count, { one: `${count} цифру`, few: `${count} цифры`, many: `${count} цифр`, other: `${count} цифры` })}`,
  hideList: 'Скрыть список',
  /** Beside the name of a measure that is folded. */
  together: 'Вместе с другими районами',
  inWider: 'В сводных цифрах',
  partly: 'По части района',
  sums: 'Сложено здесь',
  sum: (year: string, figure: string) => `${figure}, ${dated(year)}`,
  sumFrom: (count: number, speaker: string) =>
    `Вычислено здесь из ${counted(count, 'цифры', 'цифр', 'цифр')}; кто сообщил: ${speaker}.`,
  months: (covered: number, of: number) =>
    `Они охватывают ${covered} из ${counted(of, 'месяца', 'месяцев', 'месяцев')}.`,
  days: (covered: number, of: number) =>
    `Они охватывают ${covered} из ${counted(of, 'дня', 'дней', 'дней')}.`,
  alsoIn: 'Также в:',
  repeats: 'Повторяет:',
  partOf: 'Часть целого:',
  disagreesWith: 'Источники расходятся:',
  /** The foot of the card. */
  names: 'Названия и площадь',
  alsoWritten: 'Пишут также',
  area: 'Площадь по источникам',
  areaFrom: (area: string, source: string) => `${area} (${source})`,
  noArea: 'Опубликованная площадь не найдена.',
  areaNow: 'Площадь после этого',
  areaComputed: (area: string) => `${area}, вычислено здесь`,
  notDivided: 'На эту площадь ничего не делится: она противоречит всем картам.',
  outline: 'Контур',
  drawnOutline: 'Каким он был до всех изменений границ, перечисленных здесь.',
  noOutline: 'Опубликованный контур не найден; на карте стоит квадрат у города.',
  changes: 'Граница',
  changed: (date: string, change: string) => `${upper(date)}: ${change}`,
  changeOf: (area: string) => `${area}.`,
  changeUnknown: 'изменена; новая площадь не найдена.',
  changeSizes: {
    large: 'Большое изменение: цифры до и после него несопоставимы.',
    small: 'Изменение менее чем на 5 процентов.',
    unknown: '',
  },
  neighbours: 'Соседи',
  note: 'Примечание',
};
