import type { DecisionRule } from '../../figures/types';
import type { Unit, Directness, Scope, Status } from '../../ledger/types';
import type { PeriodKind } from '../periodKind';
import { plural } from '../plural';
import { lang, dash, dated, counted, named, upper } from './phrase';

/** The forms with one, with a few and with many, for a count; a fraction takes the second. */
const formOf = (count: number) => (one: string, few: string, many: string) =>
  plural(lang, count, { one, few, many, other: few });

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  /** `count` chooses the form; the number itself is written by quantityText. */
  after: (unit: Unit, count: number): string => {
    const form = formOf(count);
    switch (unit) {
      case 'ha':
        return 'га';
      case 'km2':
        return 'км²';
      case 'mine':
        return form('мина', 'мины', 'мин');
      case 'item':
        return form('единица', 'единицы', 'единиц');
      case 'person':
        return form('человек', 'человека', 'человек');
      case 'event':
        return form('событие', 'события', 'событий');
      case 'percent':
        return '%';
      case 'usd':
        return 'долл.\u00a0США';
      case 'year':
        return form('год', 'года', 'лет');
    }
  },
  /** For the ear: short forms have words. */
  spoken: (unit: Unit, count: number): string => {
    const form = formOf(count);
    switch (unit) {
      case 'ha':
        return form('гектар', 'гектара', 'гектаров');
      case 'km2':
        // «2 квадратных километра», but «2,5 квадратного километра».
        return Number.isInteger(count)
          ? form('квадратный километр', 'квадратных километра', 'квадратных километров')
          : 'квадратного километра';
      case 'percent':
        return form('процент', 'процента', 'процентов');
      case 'usd':
        return form('доллар США', 'доллара США', 'долларов США');
      default:
        return units.after(unit, count);
    }
  },
  heading: {
    ha: 'Гектары',
    km2: 'Квадратные километры',
    mine: 'Мины',
    item: 'Единицы',
    person: 'Люди',
    event: 'События',
    percent: 'Проценты',
    usd: 'Доллары США',
    year: 'Годы',
  } satisfies Record<Unit, string>,
  per100: (heading: string) => `${heading} на 100\u00a0км²`,
  per100Spoken: (figure: string) => `${figure} на 100 квадратных километров`,
};

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

/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. The unit behind keeps its form. */
  spoken: {
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `приблизительно ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `более чем ${value} ${noun}`,
    'at-most': (value: string, noun: string) => `почти или не более чем ${value} ${noun}`,
    between: (low: string, high: string, noun: string) =>
      `не менее чем ${low} и не более чем ${high} ${noun}`,
  },
};

/** C5: which rule chose the figure, and from how many claims. */
export const decision = {
  partOfSet: (lines: number, total: string) =>
    `одна из ${counted(lines, 'строки', 'строк', 'строк')}, которые в сумме дают ${total}.`,
  claims: (count: number) =>
    `За этот период: ${counted(count, 'утверждение', 'утверждения', 'утверждений')}.`,
  rules: {
    'C1.sole': 'единственное утверждение, найденное для этого района и периода.',
    'C2.single': 'говорит об одном этом районе; другие\u00a0— о нескольких вместе.',
    'P4.latest': 'самая поздняя цифра на эту дату.',
    'C3.covering': 'охватывает весь период; другие\u00a0— его часть.',
    'C3.span': 'охватывает самую длинную часть периода.',
    'C3.complete-set': 'входит в набор, который в сумме даёт опубликованный итог.',
    'C3.directness': 'ближе всего к словам того, кто сообщает.',
    'C3.exactness': 'число названо точно; в других оно округлено.',
    'C3.origins': 'эту цифру называет больше независимых сторон.',
    'C3.later-publication': 'при прочих равных опубликовано последним.',
    'C3.id': 'в самих утверждениях различий нет; показано первое по алфавиту.',
    'S12.group': 'из нескольких общих цифр в этой меньше всего районов.',
  } satisfies Record<DecisionRule, string>,
};

function within(kind: PeriodKind, period: string): string {
  if (kind === 'on' || kind === 'in') return `на ${dated(period)}`;
  return kind === 'upto' ? period : `за ${dated(period)}`;
}

const districts = (count: number) => counted(count, 'район', 'района', 'районов');

const byDistricts = (count: number) => counted(count, 'району', 'районам', 'районам');

/** The computed sentence: what the map shows, in words. */
export const sentence = {
  neverByDistrict: 'Ни в одном найденном источнике нет такой цифры по целому нынешнему району.',
  have: (count: number, kind: PeriodKind, period: string) => {
    const when = upper(within(kind, period));
    if (kind === 'upto') return `${when} есть по ${byDistricts(count)}`;
    return `${when} ${count === 1 ? 'цифра' : 'цифры'} есть по ${byDistricts(count)}`;
  },
  fromStatements: (count: number) =>
    ` (${counted(count, 'заявление', 'заявления', 'заявлений')})`,
  noneCovers: (year: string) => `За весь ${dated(year)} цифры нет ни по одному району`,
  none: (kind: PeriodKind, period: string) => {
    const when = upper(within(kind, period));
    return kind === 'upto'
      ? `${when} не найден ни по одному району`
      : `${when} цифры нет ни по одному району`;
  },
  partOfIt: (count: number) => `${districts(count)}${dash}с цифрой за часть периода`,
  highest: (name: string, figure: string) => `больше всего${dash}${name}, ${figure}`,
  jointly: (count: number) => `${districts(count)}${dash}с общей цифрой`,
  jointlyDisputed: (count: number) =>
    `${districts(count)}${dash}с общей цифрой, источники расходятся`,
  disputed: (count: number) => `по ${byDistricts(count)} источники расходятся`,
  zero: (count: number) => `${districts(count)}${dash}сообщено:\u00a00`,
  aged: (count: number) =>
    `по ${byDistricts(count)} ${count === 1 ? 'цифра' : 'цифры'} старше двух лет`,
  named: (count: number) => `${districts(count)} ${named(count)} в сводной цифре`,
  withDate: (name: string, figure: string, date: string) => `${name}${dash}${figure} (${date})`,
  withoutDate: (name: string, figure: string) => `${name}${dash}${figure}`,
  asJoint: (text: string) => `${text}, общая цифра`,
};

/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading} по районам`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading} по районам, сообщает ${speaker}`,
  /** `others`: speakers besides the one who is named. */
  saidBy: (speaker: string, others: number) =>
    others === 0 ? `Сообщает ${speaker}` : `Сообщают ${speaker} и ещё ${others}`,
  noneCovers: 'Сообщённые цифры; ни одна не охватывает весь год',
  noFigure: 'За этот период цифр по районам не найдено',
};

/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names} вместе`,
  counted: (names: string, count: number) =>
    `${names}: одна цифра на ${counted(count, 'район', 'района', 'районов')}`,
  disputed: 'спорно',
  noSplit: 'без разбивки',
};

/** What the columns of a claim say, in words. */
export const claimWords = {
  one: 'Одно утверждение реестра',
  onTheMap: 'на карте',
  scopes: {
    'all-operators': 'все операторы',
    anama: 'агентство по разминированию отдельно',
    army: 'армия отдельно',
    'border-service': 'пограничная служба отдельно',
    'emergencies-ministry': 'министерство ЧС отдельно',
    companies: 'компании отдельно',
    'not-stated': 'операторы не указаны',
  } satisfies Record<Scope, string>,
  directness: {
    primary: 'собственный документ',
    quoted: 'прямая речь',
    reported: 'в пересказе издания',
    relayed: 'со ссылкой на другое издание',
  } satisfies Record<Directness, string>,
  statuses: {
    active: '',
    disputed: 'оспаривается',
    superseded: 'заменено более поздней цифрой',
    rejected: 'отклонено',
  } satisfies Record<Status, string>,
  part: 'по части места',
  together: (names: string) => `общая цифра, в ней также: ${names}`,
  wholeOf: (name: string) => `место: ${name}`,
  undated: 'дата не найдена',
  inferred: (date: string) => `${date} (предположительно)`,
  inLanguage: (language: string) => `язык: ${language}`,
};
