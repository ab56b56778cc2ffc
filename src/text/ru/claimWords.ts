import type { Directness, Scope, Status } from '../../ledger/types';

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
