import type { Relation } from '../../ledger/types';
import type { PeriodKind } from '../periodKind';
import { plural } from '../plural';
import { counted, dated, lang, upper } from './phrase';

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

const parts = (count: number) => counted(count, 'цифра', 'цифры', 'цифр');

const oneOf = (count: number) => `Одна из ${counted(count, 'части', 'частей', 'частей')}`;

/** The card of one claim: all its columns in words, its links, and what the rules make of it. */
export const claim = {
  says: 'Что в нём сказано, по записи реестра',
  facts: {
    measure: 'Показатель',
    places: 'Места',
    period: 'Период',
    scope: 'Чья работа',
    group: 'Люди',
    saidBy: 'Кто сообщил',
    published: 'Опубликовано',
    document: 'Документ',
    author: 'Автор',
    locator: 'Где в документе',
    directness: 'Как передано',
    side: 'Чьё заявление',
    status: 'Статус',
    note: 'Примечание',
    sourceNote: 'О документе',
  },
  modes: {
    single: (names: string) => names,
    joint: (names: string) => `${names}; одно число на всех вместе, разбивка не опубликована`,
    listed: (names: string) => `${names}; названия указывают, где; число охватывает их все`,
    region: (names: string) => `${names}, в целом`,
    country: (names: string) => `${names}, в целом`,
  },
  part: 'часть места, а не всё место',
  groups: {
    all: 'все',
    civilian: 'гражданские лица',
    military: 'военнослужащие',
    child: 'дети',
    woman: 'женщины',
  } as Readonly<Record<string, string>>,
  active: 'действует',
  undated: 'дата в документе не найдена',
  noAddress: 'адрес неизвестен',
  fromKind: (publisher: string, kind: string) => `${publisher} (${kind})`,
  /** What the rules make of it. */
  onMap: 'На карте',
  when: {
    year: (period: string) => `за ${dated(period)}`,
    span: (period: string) => `за ${period}`,
    upto: (period: string) => `как ${period}`,
    on: (period: string) => `на ${dated(period)}`,
    in: (period: string) => `на ${dated(period)}`,
  } satisfies Record<PeriodKind, (period: string) => string>,
  drawn: (when: string, names: string, rule: string) =>
    `На карте ${when}; где: ${names}; правило ${rule}: `,
  drawnUntil: (when: string, until: string, names: string, rule: string) =>
    `На карте ${when} и на каждую дату по ${dated(until)}; где: ${names}; правило ${rule}: `,
  showMap: 'Показать на карте',
  preferred: (when: string, rule: string) =>
    `Нет на карте ${when}: по правилу ${rule} взято другое утверждение, причина: `,
  witness:
    'Свидетель (C6): повторяет число другого утверждения, считается с ним один раз и само на карту никогда не наносится.',
  rejected: (reason: string) => `Отклонено, поэтому на карте его нет: ${reason}`,
  superseded: 'Заменено более поздним утверждением, поэтому на карте его нет.',
  ledgerAlone:
    'Никогда не бывает ни на карте, ни в карточке района, ни в таблице, ни на графике: цифра о пострадавших, где назван район, стоит в реестре, по своему адресу и при своём источнике.',
  measure: 'Никогда не наносится на карту: по этому показателю районы не раскрашиваются.',
  partNeverDrawn: 'Никогда не наносится на карту: часть района.',
  totals: {
    listed:
      'Никогда не наносится на район: итог по перечню районов (C2). Они показаны как названные.',
    region: 'Никогда не наносится на район: итог по региону (C2).',
    country: 'Никогда не наносится на район: итог по стране (C2).',
  },
  noPlace: 'Нет на карте: для него на карте нет места или периода.',
  /** Links to other claims. */
  links: 'Связи с другими утверждениями',
  relations: {
    repeats: { outgoing: 'Повторяет', incoming: 'Его повторяют' },
    'part-of': { outgoing: 'Часть целого', incoming: 'Его части' },
    supersedes: { outgoing: 'Заменяет', incoming: 'Чем заменено' },
    'disagrees-with': { outgoing: 'С чем расходится', incoming: 'С чем расходится' },
    'derived-from': { outgoing: 'Из чего выведено', incoming: 'Что из него выведено' },
  } satisfies Record<Relation, { outgoing: string; incoming: string }>,
  linkNote: (note: string) => `Примечание: ${note}`,
  /** Sets that add up. */
  setTitle: (name: string) => `Его части, ${name}`,
  setUnnamed: 'Его части',
  setSum: (count: number, sum: string) =>
    `${parts(count)}, из которых состоит целое. Сложено здесь: ${sum}.`,
  setNoSum: (count: number) => `${parts(count)}, из которых состоит целое.`,
  inSet: (count: number, name: string, total: string) =>
    `${oneOf(count)}, ${name}; целое: ${total}.`,
  inSetUnnamed: (count: number, total: string) => `${oneOf(count)}; целое: ${total}.`,
  showWhole: 'Показать целое и его части',
  /** The measure. */
  meaning: 'Что значит показатель',
  /** Where it stands in the ledger. */
  inLedger: 'В реестре',
  id: 'Код',
  line: (line: string) => `Строка ${line} файла claims.csv`,
  report: {
    open: 'Сообщить об ошибке',
    intro: 'Что написать, с кодом утверждения и ссылкой на него:',
    claim: (id: string) => `Утверждение: ${id}`,
    link: (url: string) => `Ссылка: ${url}`,
    data: (version: string) => `Данные: ${version}`,
    wrong: 'Что неверно и где это можно прочитать:',
    subject: (id: string) => `Ошибка в утверждении ${id}`,
    field: 'Текст сообщения',
    copy: 'Копировать текст',
    copied: 'Текст скопирован',
    write: 'Написать редакторам',
  },
};
