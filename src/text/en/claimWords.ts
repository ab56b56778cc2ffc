import type { Directness, Scope, Status } from '../../ledger/types';

/** What the columns of a claim say, in words. */
export const claimWords = {
  one: 'One claim of the ledger',
  onTheMap: 'on the map',
  scopes: {
    'all-operators': 'all operators',
    anama: 'the mine action agency alone',
    army: 'the army alone',
    'border-service': 'the border service alone',
    'emergencies-ministry': 'the emergencies ministry alone',
    companies: 'companies alone',
    'not-stated': 'operators not stated',
  } satisfies Record<Scope, string>,
  directness: {
    primary: 'the speaker’s own document',
    quoted: 'quoted in direct speech',
    reported: 'in the outlet’s words',
    relayed: 'relayed from another outlet',
  } satisfies Record<Directness, string>,
  statuses: {
    active: '',
    disputed: 'disputed',
    superseded: 'superseded by a later figure',
    rejected: 'rejected',
  } satisfies Record<Status, string>,
  part: 'for a part of the place',
  together: (names: string) => `together with ${names}`,
  wholeOf: (name: string) => `for ${name}`,
  undated: 'no date found',
  inferred: (date: string) => `${date} (date inferred)`,
  inLanguage: (language: string) => `in ${language}`,
};
