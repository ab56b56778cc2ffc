import type { Directness, Scope, Status } from '../../ledger/types';
import { dated } from './dated';

/** What the columns of a claim say, in words. */
export const claimWords = {
  one: 'Մատյանի մեկ պնդում',
  onTheMap: 'քարտեզում',
  scopes: {
    'all-operators': 'բոլոր կատարողները',
    anama: 'ականազերծման գործակալությունն առանձին',
    army: 'բանակն առանձին',
    'border-service': 'սահմանապահ ծառայությունն առանձին',
    'emergencies-ministry': 'արտակարգ իրավիճակների նախարարությունն առանձին',
    companies: 'ընկերություններն առանձին',
    'not-stated': 'կատարողները նշված չեն',
  } satisfies Record<Scope, string>,
  directness: {
    primary: 'հայտարարողի սեփական փաստաթուղթը',
    quoted: 'ուղիղ մեջբերում',
    reported: 'հրապարակողի խոսքերով',
    relayed: 'վերահաղորդված այլ հրապարակողից',
  } satisfies Record<Directness, string>,
  statuses: {
    active: '',
    disputed: 'վիճարկվող',
    superseded: 'փոխարինված ավելի ուշ թվով',
    rejected: 'մերժված',
  } satisfies Record<Status, string>,
  part: 'վայրի մի մասի համար',
  together: (names: string) => `միասնական թիվ, նաև՝ ${names}`,
  wholeOf: (name: string) => `ընդգրկումը՝ ${name}`,
  undated: 'ամսաթիվ չի գտնվել',
  inferred: (date: string) => `${dated(date)} (ենթադրված ամսաթիվ)`,
  inLanguage: (language: string) => `լեզուն՝ ${language}`,
};
