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
      `${speakers}; ${publisher}, ${date}`,
    /** `more`: documents that are not named. */
    sources: (named: string, more: number) =>
      more === 0
        ? `Источники: ${named}.`
        : `Источники: ${named}; ещё ${counted(more, 'документ', 'документа', 'документов')}\u00a0— по адресу ниже.`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Составлено по чужим заявлениям: ${contributors}. Данные: ${version}. ${licence}.`,
  },
};
