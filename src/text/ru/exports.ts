import type { FullText } from '../Text';
import { ended } from '../phrases';
import { counted } from './phrase';

/** More claims than this are counted, not named. */
const LISTED = 3;

/** Words that stand in files and pictures that leave the page. */
export const exported = {
  valueState: 'цифра по этому району',
  jointState: 'одна цифра на эти районы вместе; разбивка не опубликована',
  citation: {
    contributors: (site: string) => `Составители ${site}`,
    ledgerTitle: 'Реестр сообщённых цифр о минном загрязнении и разминировании',
    /** `where`: author and publisher. */
    saidIn: (speakers: string, where: string) => `${speakers}, в публикации: ${where}`,
    quoted: (title: string) => `«${title}»`,
    noAddress: 'без веб-адреса',
    dateInferred: 'Дата в документе не указана; приведена предположительная.',
    compiledIn: (site: string, version: string, claims: readonly string[], link: string) =>
      `Собрано в ${site}, версия данных ${version}, ${claims.length > LISTED ? counted(claims.length, 'утверждение', 'утверждения', 'утверждений') : `${claims.length === 1 ? 'утверждение' : 'утверждения'} ${claims.join(', ')}`}: ${link}`,
    dataVersion: (version: string) => `Версия данных ${version}.`,
    licence: (title: string) => `Лицензия: ${title}.`,
    citeOriginals:
      'Собрание чужих заявлений: сначала ссылайтесь на того, кто первым опубликовал цифру.',
  },
  readme: {
    title: (site: string) => `${site}: реестр`,
    version: (version: string) => `Версия данных ${version}.`,
    what: 'Каждая строка claims.csv\u00a0— одно кем-то названное число: по одному показателю, для одного набора мест и одного периода, от одного лица или ведомства, в одном документе. Число, названное для нескольких районов вместе, не делится. Никто из составителей этого реестра за числа не ручается.',
    cite: (contributors: string, site: string, version: string) =>
      `Сначала ссылайтесь на того, кто первым опубликовал цифру: он назван в каждой строке. Затем: ${contributors}. ${site}, версия данных ${version}.`,
    licence: (title: string, path: string) => `Лицензия: ${title}, ${path} (LICENSE.txt).`,
    asTheyAre:
      'Таблицы даны такими, как опубликованы: UTF-8, разделитель\u00a0— запятая, первая строка\u00a0— названия столбцов. Программа электронных таблиц может превратить даты и длинные числа во что-то другое: при открытии задайте для всех столбцов тип «текст». datapackage.json описывает таблицы для программ.',
    columns: 'Таблицы и столбцы',
  },
  picture: {
    saidIn: (speakers: string, publisher: string, date: string) =>
      `${speakers}, в публикации: ${publisher}, ${date}`,
    /** `more`: documents that are not named. */
    sources: (named: string, more: number) =>
      more === 0
        ? ended(`Источники: ${named}`, '.')
        : `Источники: ${named}; ещё ${counted(more, 'документ', 'документа', 'документов')}\u00a0— по адресу ниже.`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Составлено по чужим заявлениям: ${contributors}. Данные: ${version}. ${licence}.`,
  },
};

/** Taking figures away: files, pictures, citations. */
export const take = {
  lead: 'Создаётся в вашем браузере; ничего никуда не отправляется. В каждом файле\u00a0— источники, версия данных и обратная ссылка.',
  framed:
    'Эта страница открыта в закрытой рамке другого сайта: там браузер может не сохранять файлы и не запоминает выбор. В собственном окне работает всё:',
  files: {
    title: 'Цифры этого вида',
    forms: {
      sheet: {
        title: 'Электронная таблица',
        note: 'XLSX для Excel, LibreOffice и других программ на любом языке: цифры\u00a0— числа, даты\u00a0— даты; с утверждениями и их источниками.',
      },
      table: {
        title: 'Таблица',
        note: 'CSV для программ. Одна строка\u00a0— одна цифра; общая цифра один раз; каждое состояние словами. Электронные таблицы с азербайджанскими, турецкими, русскими или немецкими настройками неверно читают числа из него: для них возьмите XLSX.',
      },
      map: {
        title: 'Геоданные',
        note: 'GeoJSON для картографических программ. Общая цифра\u00a0— одна фигура вокруг её районов; ни один район не входит в две.',
      },
      claims: {
        title: 'Утверждения',
        note: 'CSV с хештегами HXL. Все утверждения, стоящие за этим видом, включая расходящиеся и повторные.',
      },
    },
    failed:
      'Файл не удалось создать: часть программы не пришла. Попробуйте ещё раз или откройте страницу заново. Остальным файлам больше ничего не нужно.',
    save: (what: string, type: string) => `Скачать: ${what}, ${type}`,
  },
  picture: {
    title: 'Изображение',
    of: 'Что изобразить',
    map: 'Карта',
    width: 'Ширина',
    widths: { one: 'Одна колонка', two: 'Две колонки' },
    kind: 'Файл',
    kinds: {
      svg: 'SVG, чёткий в любом размере',
      png1: 'PNG, 1×',
      png2: 'PNG, 2×',
      png3: 'PNG, 3×, для печати',
    },
    note: 'Внутри\u00a0— заголовок, легенда, источники, предупреждение и ссылка. Всегда в светлых цветах; читается и в оттенках серого.',
    save: 'Скачать изображение',
    working: 'Изображение рисуется …',
    cancel: 'Отмена',
    failed: {
      letters:
        'Буквы для изображения не загрузились. Другие части страницы работают; нажмите кнопку, чтобы повторить.',
      drawing:
        'Нарисовать изображение не удалось из-за ошибки в программе. Файлы с цифрами выше создаются без него.',
      memory:
        'Браузеру не хватило памяти для изображения такого размера. SVG требует меньше памяти.',
      noise:
        'Этот браузер настроен на защиту от слежки и вместо изображения отдаёт шум. Выберите выше SVG: в нём то же изображение, и защита его не меняет.',
    },
  },
  citation: {
    title: 'Цитирование',
    of: 'Что цитировать',
    view: 'Этот вид с источниками',
    claim: (figure: string, speaker: string) => `Утверждение: ${figure}, ${speaker}`,
    ledger: 'Весь реестр',
    form: 'Формат',
    forms: {
      plain: 'Простой текст',
      bibtex: 'BibTeX',
      ris: 'RIS (EndNote, Zotero …)',
      csl: 'CSL-JSON (Zotero, Pandoc …)',
    },
    text: 'Текст библиографической ссылки',
    copy: 'Копировать',
    copied: 'Скопировано.',
    byHand: 'Буфер обмена недоступен. Текст выделен: скопируйте его из поля.',
    save: 'Скачать',
  },
  all: {
    title: 'Все данные',
    text: 'Весь реестр, его таблицы и их описание лежат рядом с этой страницей в виде файлов.',
    open: 'Открыть страницу данных',
  },
};

/** Told where the page is opened as a file. */
export const disk = {
  title: 'Эта страница открыта с диска, без сервера.',
  stands: 'Она показывает свой первый вид: карту, а под ней — все цифры и источники.',
  needed: 'Чтобы что-либо выбрать, разместите её папку на веб-сервере.',
} satisfies FullText['disk'];

/** Told where the page has no scripts. */
export const unscripted = {
  shows: (title: string) =>
    `Без скриптов (JavaScript) эта страница показывает один вид: ${title}.`,
  /** One sentence with two links in it. */
  before: 'Ниже: ',
  figures: 'цифры',
  between: ' и ',
  sources: 'источники',
  after: '.',
  links: 'Для ссылки на другой вид нужны скрипты; без них открывается этот.',
} satisfies FullText['unscripted'];
