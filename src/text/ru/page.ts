import type { FullText } from '../Text';
import { counted } from './phrase';

export const masthead = {
  emergency: (publisher: string) => `Экстренные номера, по данным ${publisher}:`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `Номера по данным ${publisher}:`,
};

export const tabs = {
  label: 'Разделы',
  map: 'Карта',
  table: 'Таблица',
  plots: 'Графики',
  ledger: 'Реестр',
  sources: 'Источники',
  about: 'Об атласе',
  data: 'Данные',
};

/** The choice of a light or a dark page. */
export const theme = {
  label: 'Светлая или тёмная тема',
  choices: { device: 'Как на устройстве', light: 'Светлая', dark: 'Тёмная' },
} satisfies FullText['theme'];

/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Язык',
  description:
    'Что сообщалось о минном загрязнении и разминировании, по районам, с указанием, кто это сообщил. Это не карта опасных мест.',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `Тексты страницы не загрузились: ${name}.`,
  stands: 'Язык страницы не изменился: русский.',
};

export const noticeBar = {
  outlines: (attribution: string) => `Контуры: ${attribution}`,
  data: (version: string) => `Данные ${version}`,
};

export const copy = {
  done: 'Ссылка скопирована',
  failed: 'Буфер обмена недоступен. Ссылка в поле: выделите и скопируйте её.',
  field: 'Ссылка на этот вид',
};

/** The page as it is printed. */
export const print = {
  label: 'Этот вид для печати',
  legend: 'Легенда',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, версия данных ${version}:`,
};

export const sheet = {
  raise: 'Поднять панель',
  lower: 'Опустить панель',
};

/** Words that several parts of the page use. */
export const shared = {
  newTab: 'откроется в новой вкладке',
  close: 'Закрыть',
  dismiss: 'Скрыть',
  tryAgain: 'Повторить',
  openSource: 'Открыть источник',
  copyLink: 'Копировать ссылку',
  choices: 'Что показывает карта',
  actions: 'Инструменты',
  skip: 'Быстрый переход',
  skipToMap: 'Перейти к карте',
  skipToTable: 'Перейти к таблице цифр',
  skipToSentence: 'Перейти к фразе о том, что показывает карта',
};

/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Найти район, показатель или источник',
  placeholder: 'Район, показатель или источник',
  kinds: {
    place: 'Район',
    measure: 'Показатель',
    publisher: 'Издание',
    source: 'Документ',
    claim: 'Утверждение',
  },
  documents: (count: number) => counted(count, 'документ', 'документа', 'документов'),
  inLedger: (count: number, shown: string) =>
    `${counted(count, 'утверждение', 'утверждения', 'утверждений', shown)} с этими словами`,
  coming: 'Загружается всё, что можно найти …',
  missing: 'Поиск не загрузился. Введите ещё раз или перезагрузите страницу.',
  none: 'В этом атласе нет ничего с таким названием или такими словами.',
  results: (count: number) => counted(count, 'вариант', 'варианта', 'вариантов'),
};

export const loading = {
  busy: 'Загружаются цифры и контуры …',
  failedTitle: 'Цифры показать не удалось',
  figuresMissing:
    'Реестр загрузился не полностью. Ни одна цифра не показана, потому что часть реестра может ввести в заблуждение.',
  firstTitle: 'Другие части атласа не загрузились',
  firstStands:
    'Вид на этой странице полный, каким и был опубликован. Другие показатели, периоды и списки нельзя выбрать, пока нет реестра.',
  part: 'Загружается эта часть атласа …',
  programMissing: 'Эта часть программы не загрузилась.',
  restStands: 'Другие части страницы работают.',
  partBroken: 'Эту часть страницы показать не удаётся.',
  pageBroken: 'Атлас показать не удаётся. Ничего не потеряно: вид сохранён в адресе.',
  reload: 'Загрузить страницу заново',
  measure: (label: string) => `Загружаются цифры: ${label} …`,
  address: 'Загружаются цифры этого вида …',
  viewStands: 'Вид на странице не изменился.',
  mapMissing: 'Карту нарисовать не удалось. Все цифры есть в таблице.',
  unlabelled: 'Названия и цифры на карте не загрузились. Все цифры есть в таблице.',
  toTable: 'Открыть таблицу',
  files: {
    part: 'цифры этого показателя',
    ledger: 'весь реестр',
    districts: 'контуры районов',
    context: 'соседние страны и озёра',
    'without-outline': 'города районов без контура',
  },
  reasons: {
    offline: 'нет соединения',
    status: (status: number) => `сервер ответил: ${status}`,
    page: 'сервер прислал вместо него страницу',
    truncated: 'файл получен не полностью',
    unreadable: 'файл не читается',
  },
  failure: (file: string, reason: string) => `Не удалось загрузить ${file}: ${reason}.`,
  engine: {
    'no-webgl':
      'В этом браузере нет WebGL2 или он выключен. Карта рисуется проще, цифры те же.',
    'engine-failed':
      'Часть программы, которая рисует карту, не запустилась. Карта рисуется проще, цифры те же.',
    'context-lost': 'Браузер прервал рисование карты. Карта рисуется проще, цифры те же.',
  },
};

/** What opens what can be taken away. */
export const taking = {
  open: 'Скачать',
  cite: 'Цитировать',
  title: 'Скачать и цитировать',
};

/** A view as a sheet of paper has it. */
export const paper = {
  label: 'Этот вид как таблица с источниками',
  figures: 'Все цифры этого вида',
  sources: 'Источники этих цифр',
  district: 'Район',
  covers: 'Период',
  saidBy: 'Кто сообщил',
  source: 'Источник',
  named: 'Названы в сводной цифре, отдельной цифры нет:',
  none: 'В наших источниках цифр не найдено; об опасности это ничего не говорит:',
  wholeArea: 'Цифры по всей территории; по районам никогда не распределяются',
  listed: (count: number) => `названо вместе: ${counted(count, 'район', 'района', 'районов')}`,
  noAddress: 'без адреса',
};
