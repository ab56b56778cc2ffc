import { plural } from '../plural';
import { counted, dated, ended, genitive, lang } from './phrase';

/** Plots of what was reported for the whole area. Dates and numbers come in as words already. */
export const plots = {
  /** The plot under the map. */
  strip: (kind: string) => `Вся территория, ${kind}`,
  kinds: {
    week: 'по неделям',
    month: 'по месяцам',
    'part-year': 'за часть года',
    year: 'по годам',
    years: 'за несколько лет вместе',
    on: 'по датам',
  },
  totalSince: (start: string) => `нарастающий итог с ${genitive(start)}`,
  totalOpen: 'нарастающий итог, начало не указано',
  titled: (measure: string, kind: string) => `${measure}, ${kind}`,
  note: (unit: string) =>
    `${unit}. Один знак\u00a0— одно утверждение; по районам никогда не распределяется.`,
  dash: 'Тире: сообщений не найдено.',
  /** Who and what a series stands for. */
  groups: {
    all: 'все люди',
    civilian: 'гражданские лица',
    military: 'военнослужащие',
    child: 'дети',
    woman: 'женщины',
  } as Readonly<Record<string, string>>,
  country: 'вся страна',
  listed: 'названные районы',
  side: (name: string) => `чьи заявления: ${name}`,
  thirdParties: 'третьи стороны',
  split: (name: string) => `части целого, ${name}`,
  asReported: 'как сообщено',
  /** Shapes that are not a series. */
  open: 'Около, более, спорно, часть',
  again: 'Названо снова на другую дату',
  /** Breaks in series. */
  scopeBreak: (scope: string, date: string) => `${scope}, до ${genitive(date)}`,
  baseBreak: 'база изменена',
  thisView: (date: string) => `${dated(date)}, этот вид`,
  headUnit: (unit: string, speaker: string) => `${unit}, ${speaker}`,
  headRival: (figure: string) => `или ${figure}`,
  speakerOn: (speaker: string, date: string) => `${speaker}, ${date}`,
  /** One mark for the ear. */
  mark: (figure: string, period: string, said: string) => `${figure}, ${period}; ${said}`,
  disagree: 'источники расходятся',
  disagreesWith: 'С чем расходится',
  alsoIn: 'Также в',
  repeats: 'Что повторяет',
  more: (count: number) => `и ещё ${count}`,
  part: 'охватывает часть периода',
  figureLabel: (title: string, count: number) =>
    `${title}: ${counted(count, 'утверждение', 'утверждения', 'утверждений')}. Стрелки ведут от одного к другому.`,
  allPlots: 'Все графики',
  /** Its table. */
  showTable: 'Показать таблицей',
  hideTable: 'Скрыть таблицу',
  columns: {
    period: 'Время',
    figure: 'Цифра',
    series: 'Что учтено',
    speaker: 'Кто сообщил',
    source: 'Опубликовано',
    beside: 'Рядом с этим',
  },
  deniedBy: (figures: string) => `источники расходятся: ${figures}`,
  repeated: (count: number) =>
    `${plural(lang, count, { one: 'повторяет', other: 'повторяют' })} ${counted(count, 'другой текст', 'других текста', 'других текстов')}`,
  gaps: (count: number, kind: string) =>
    kind === 'year'
      ? `На оси ${counted(count, 'год', 'года', 'лет')} без найденной цифры.`
      : `На оси ${counted(count, 'месяц', 'месяца', 'месяцев')} без найденной цифры.`,
  /** What a plot shows, in a few sentences: for the ear, and beside the picture. */
  summary: {
    claims: (count: number, range: string) =>
      ended(`${counted(count, 'утверждение', 'утверждения', 'утверждений')}, ${dated(range)}`),
    ofSeries: (series: string, said: string) => `${series}: ${said}`,
    highest: (figure: string, period: string) => `наибольшая цифра ${figure}, ${period}`,
    latest: (figure: string, period: string) => `последняя по времени ${figure}, ${period}`,
    highestAndLatest: (figure: string, period: string) =>
      `наибольшая и последняя по времени цифра ${figure}, ${period}`,
    broken: (where: string) =>
      ended(`Там, где меняется то, что учтено, линия не проводится: ${where}`),
  },
  /** The screen of all plots. */
  screenTitle: 'Цифры по всей территории, во времени',
  measure: 'Показатель',
  families: {
    contamination: 'Загрязнение',
    records: 'Записи',
    clearance: 'Разминирование',
    finds: 'Находки',
    casualties: 'Пострадавшие',
    context: 'Деньги, годы, люди',
  },
  alone: 'Слишком мало для графика',
  aloneNote:
    'Если для типа периода есть одно-два утверждения, они даны списком, а не графиком.',
  none: 'По этому показателю цифр по всей территории не найдено.',
  beside: 'Стоит рядом',
  besideOf: (speaker: string) => `Рядом: ${speaker}`,
  besideNote:
    'Заявления, которые реестр противопоставляет этим цифрам и у которых нет с ними общей оси.',
  against: 'Чему противопоставлено',
};

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

/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `${place}: соседние районы`,
  how: 'Enter ведёт к этому району, Esc закрывает список.',
  towards: {
    north: 'север',
    northEast: 'северо-восток',
    east: 'восток',
    southEast: 'юго-восток',
    south: 'юг',
    southWest: 'юго-запад',
    west: 'запад',
    northWest: 'северо-запад',
  },
  each: (towards: string, place: string, figure: string) => `${towards}: ${place}, ${figure}`,
};
