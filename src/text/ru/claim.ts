import type { Relation } from '../../ledger/types';
import type { PeriodKind } from '../periodKind';
import { counted, dated } from './phrase';

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
