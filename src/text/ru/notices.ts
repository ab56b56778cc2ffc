import { ended, genitive } from './phrase';

const shownInstead = (shown: string) => ended(`Вместо этого показано: ${shown}`);

/**
 * What a reader is told when a link could not be honoured as it stands (L4). `given` is text of a
 * stranger, quoted; `shown` is what stands in its place.
 */
export const notices = {
  unknownMeasure: (given: string, shown: string) =>
    `В ссылке указан показатель «${given}», которого в этом атласе нет. ${shownInstead(shown)}`,
  measureNotOffered: (given: string, shown: string) =>
    `В ссылке указан показатель «${given}», которого на карте нет. ${shownInstead(shown)}`,
  unknownPeriod: (given: string, shown: string) =>
    `В ссылке указан период «${given}», который не удалось прочитать. ${shownInstead(shown)}`,
  noSuchPeriod: (given: string, shown: string) =>
    `В ссылке указан период «${given}», которого у этого показателя нет. ${shownInstead(shown)}`,
  unknownColour: (given: string) =>
    `В ссылке указана раскраска по «${given}», которой в этом атласе нет. Карта раскрашена по общему числу.`,
  noArea:
    'В ссылке указана раскраска по площади, которой этот показатель не допускает. Карта раскрашена по общему числу.',
  unknownDistrict: (given: string) =>
    `В ссылке указан район «${given}», которого в этом атласе нет. Ни один район не открыт.`,
  districtNotInPeriod: (given: string) =>
    `В ссылке указан район «${given}», которого в показанный период ещё не существовало. Ни один район не открыт.`,
  cardInstead: (given: string) =>
    `В ссылке указаны окно района «${given}» и карточка другого района. Показана карточка.`,
  unknownClaim: (given: string) =>
    `В ссылке указано утверждение «${given}», которого в этом атласе нет. Ни одно утверждение не открыто.`,
  queryCut: 'Текст поиска в ссылке слишком длинный или не читается. Часть его пропущена.',
  unknownSide: (given: string) =>
    `В ссылке указаны заявления стороны «${given}», которую этот атлас не различает. Показаны заявления всех сторон.`,
  unknownSort: (given: string) =>
    `В ссылке указан порядок «${given}», которого в этом атласе нет. Показан обычный порядок.`,
  unknownPick: (given: string) =>
    `В ссылке указан отбор утверждений «${given}», часть которого этому атласу неизвестна. Эта часть пропущена.`,
  unknownScreen: (given: string) =>
    `В ссылке указана страница «${given}», которой в этом атласе нет. Вместо неё показана карта.`,
  unknownLanguage: (given: string, shown: string) =>
    `В ссылке указан язык «${given}», которого в этом атласе нет. ${shownInstead(shown)}`,
  unreadablePosition: (given: string) =>
    `В ссылке указано положение карты «${given}», которое не удалось прочитать. Вместо него показана вся территория.`,
  positionOffTheMap: (given: string) =>
    `В ссылке указано положение карты «${given}», которое лежит за её пределами. Вместо него показана вся территория.`,
  unreadableFormat: (given: string) =>
    `В ссылке указан формат «${given}», который не удалось прочитать. Она прочитана как ссылка первого формата.`,
  newerFormat: (given: string, shown: string) =>
    `Формат ссылки\u00a0— ${given}; он новее этой версии атласа, которая знает форматы до ${shown}. Показано то, что удалось прочитать.`,
  unreadableDataVersion: (given: string, shown: string) =>
    `В ссылке указана версия данных «${given}», которую не удалось прочитать. ${ended(`Показана версия от ${genitive(shown)}`)}`,
  otherDataVersion: (given: string, shown: string) =>
    `Ссылка сделана по версии данных от ${genitive(given)}, а показана версия от ${genitive(shown)}, поэтому цифры могут отличаться.`,
  parts: {
    v: 'формат',
    data: 'версия данных',
    m: 'показатель',
    t: 'период',
    by: 'раскраска',
    d: 'район',
    card: 'карточка района',
    c: 'утверждение',
    view: 'страница',
    q: 'текст поиска',
    side: 'сторона',
    sort: 'порядок',
    pick: 'отбор утверждений',
    at: 'положение карты',
    lang: 'язык',
  },
  repeated: (part: string, given: string) =>
    `В ссылке несколько раз указано одно и то же: ${part}. Взято первое значение; «${given}» пропущено.`,
  notYet: {
    vs: 'В ссылке указано сравнение двух периодов, которого в этой версии атласа пока нет. Показан один период.',
    embed:
      'В ссылке указан вид страницы для вставки в другие страницы, которого в этой версии атласа пока нет. Показана вся страница.',
  },
  cut: 'Конец ссылки потерян. Показано то, что удалось из неё прочитать.',
  tooLong: 'Ссылка длиннее любой ссылки этого атласа. Её конец пропущен.',
  mended: 'Часть страницы была нарушена, возможно переводом в браузере, и показана заново.',
};
