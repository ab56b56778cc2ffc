import { counted, lang } from './phrase';
import { plural } from '../plural';

/** Every document of the ledger, what was taken from it, and whose statement it is. */
export const sourcesView = {
  title: 'Источники',
  intro: (documents: string, claims: string, statements: string) =>
    `Документов: ${documents}, утверждений в них: ${claims}. Утверждение, которое повторяет другое, считается с ним один раз, сколько бы его ни повторяли; так получается заявлений: ${statements}. Заголовки даны на языке документа.`,
  unknowns: (inferred: string, undated: string, withoutAddress: string) =>
    `Документов с предположительной датой: ${inferred}; с неизвестной датой: ${undated}; с неизвестным адресом: ${withoutAddress}.`,
  search: 'Поиск по документам',
  placeholder: 'Заголовок, издание, кто сообщил',
  side: 'Чьё заявление',
  any: 'Все стороны',
  found: (number: number, shown: string) =>
    counted(number, 'документ', 'документа', 'документов', shown),
  none: 'Нет документов, которые отвечают всем этим условиям.',
  clear: 'Показать все документы',
  claims: (number: number, shown: string) =>
    counted(number, 'утверждение', 'утверждения', 'утверждений', shown),
  repeats: (number: number, shown: string) =>
    plural(lang, number, {
      one: `${shown} повторяет другое`,
      other: `${shown} повторяют другие`,
    }),
  statementOf: (side: string) => `Чьи заявления: ${side}`,
  noAddress: 'адрес неизвестен',
  by: (author: string) => `автор: ${author}`,
};
