import { counted, dash, dated, named } from './phrase';

/** Words on and about the map. */
export const map = {
  title: 'Карта районов',
  help: 'Стрелки ведут от района к району, Home и End\u00a0— к наибольшей и наименьшей цифре, Enter открывает цифру, N перечисляет соседей, плюс и минус меняют масштаб, Shift со стрелкой сдвигает карту, вопросительный знак показывает эти клавиши. В таблице те же цифры.',
  controls: 'Масштаб карты',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  panNorth: 'Сдвинуть карту вверх',
  panEast: 'Сдвинуть карту вправо',
  panSouth: 'Сдвинуть карту вниз',
  panWest: 'Сдвинуть карту влево',
  fitFocus: 'Показать районы с цифрами',
  fitCountry: 'Показать всю страну',
  kilometres: (km: string) => `${km} км`,
};

/** What sentences that are put together are put together with. */
export const marks = {
  stop: '.',
  semicolon: ';',
  colon: ':',
};

/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Сдвиг карты и способ рисования',
  simpleMap: 'Простая карта',
  why: 'Легче: обходится без WebGL, бережёт батарею и трафик.',
  /** Which way it is drawn now, and why. */
  because: {
    asked: 'Рисуется так, потому что вы это выбрали.',
    card: 'Рисуется с ускорением графики и движется плавнее.',
    lost: 'Сейчас включена: другой способ рисования прервался или не запустился.',
    processor:
      'Сейчас включена: этот браузер рисует без ускорения графики, другой способ был бы здесь медленнее. Её можно выключить.',
    savesData:
      'Сейчас включена: ваш браузер просит сайты экономить трафик. Без неё карта движется плавнее, но трафика уходит больше.',
    untouched: 'Рисуется проще, пока вы не сдвинете карту.',
  },
};

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

export const legendPanel = {
  heading: 'Легенда',
  districts: 'Районы',
  absent: 'В этом виде нет',
  darkerMeans: 'Темнее\u00a0— значит больше сообщено, а не больше или меньше опасности.',
  lighterMeans: 'Светлее\u00a0— значит больше сообщено, а не больше или меньше опасности.',
  compactTitle: (unit: string) => `${unit}; число районов`,
  filterOn: 'На карте показаны эти районы.',
  filterOff: 'Показать все',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'На карте показаны все районы.',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) =>
    `${text}: ${counted(count, 'район', 'района', 'районов')}`,
};

export const colourBy = {
  label: 'Цвет показывает',
  total: (unit: string) => `Всего, ${unit}`,
  area: 'На 100\u00a0км² района',
  /** Why there is nothing to choose (K4). */
  none: {
    finds: 'Всего; находки на площадь не делятся',
    records: 'Всего; записи на площадь не делятся',
    shares: 'Проценты; доли на площадь не делятся',
    estimates: 'Всего; оценки на площадь не делятся',
    other: 'Всего; этот показатель на площадь не делится',
  },
};

export const measure = {
  label: 'Показатель',
  groups: {
    contamination: 'Загрязнение и записи',
    clearance: 'Разминирование',
    finds: 'Находки',
  },
};

export const strip = {
  lead: (period: string) => `Вся территория, ${dated(period)}:`,
  none: 'цифр не найдено.',
  by: (figure: string, speaker: string) => `${figure}, сообщает ${speaker}`,
  open: (count: number) => counted(count, 'цифра', 'цифры', 'цифр'),
  openPlot: 'Открыть график',
  title: 'Цифры по всей территории',
  note: 'Одна строка\u00a0— одно утверждение, как заявлено; по районам никогда не распределяется и не складывается.',
};

const districts = (count: number) => counted(count, 'район', 'района', 'районов');

export const table = {
  district: 'Район',
  covers: 'Период',
  saidBy: 'Кто сообщил',
  source: 'Опубликовано',
  perArea: (unit: string) => `${unit} на 100\u00a0км²`,
  noArea: 'пригодной площади нет',
  empty: 'За этот период ни у одного района нет отдельной цифры.',
  together: 'одна цифра на всех, разбивка не опубликована',
  named: (count: number) =>
    `${districts(count)} ${named(count)} в сводной цифре, отдельной цифры нет`,
  noFigure: 'В наших источниках цифр не найдено',
  none: (count: number) =>
    `${districts(count)}: в наших источниках цифр не найдено. Об опасности это ничего не говорит.`,
  wholeArea: 'Цифры по всей территории',
  wholeAreaNote: 'Названы для территории в целом и никогда не распределяются по районам.',
};

export const popup = {
  allFigures: 'Все цифры этого района',
  theClaim: 'Всё об этом утверждении',
  saidBy: 'Кто сообщил',
  published: 'Источник',
  covers: 'Охват',
  note: 'Заметка',
  alsoIn: 'Также в',
  why: 'Почему эта цифра:',
  disagreeing: 'Что говорят источники',
  otherClaims: (count: number) =>
    `За этот период ещё ${counted(count, 'утверждение', 'утверждения', 'утверждений')}`,
  namedIn: (count: number) =>
    `Назван в ${counted(count, 'сводной цифре', 'сводных цифрах', 'сводных цифрах')}, а не отдельно`,
  /** `others`: some stand open already. */
  more: (count: number, others: boolean) =>
    others ? `Показать ещё ${count}` : 'Показать список',
  fewer: 'Показать меньше',
  perArea: (value: string, unit: string) => `${value} ${unit} на 100\u00a0км²`,
  computedFrom: (figure: string, area: string, basis: string) =>
    `Вычислено здесь из ${figure} и ${area} (${basis}).`,
  area: 'Источник площади',
  areaReported: 'площадь по источникам',
  areaComputed: 'площадь по источникам после известных изменений границ',
};
