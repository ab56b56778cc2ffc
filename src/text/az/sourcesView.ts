import type { FullText } from '../Text';

/** Every document of the ledger, what was taken from it, and whose statement it is. */
export const sourcesView = {
  title: 'Mənbələr',
  intro: (documents: string, claims: string, statements: string) =>
    `${documents} sənəddə ${claims} məlumat var. Başqasını təkrarlayan məlumat neçə dəfə təkrarlansa da, onunla birlikdə bir dəfə sayılır: beləliklə, ${statements} bəyanat alınır. Başlıqlar sənədin dilindədir.`,
  unknowns: (inferred: string, undated: string, withoutAddress: string) =>
    `${inferred} sənədin tarixi təxmin edilib, ${undated} sənədin tarixi məlum deyil; ${withoutAddress} sənədin ünvanı məlum deyil.`,
  search: 'Sənədlərdə axtar',
  placeholder: 'Başlıq, nəşr, bildirən',
  side: 'Kimin bəyanatı',
  any: 'Bütün tərəflər',
  found: (_: number, shown: string) => `${shown} sənəd`,
  none: 'Bunların hamısına uyğun sənəd yoxdur.',
  clear: 'Bütün sənədləri göstər',
  claims: (_: number, shown: string) => `${shown} məlumat`,
  repeats: (_: number, shown: string) => `onlardan təkrar: ${shown}`,
  statementOf: (side: string) => `Bəyanatlar: ${side}`,
  noAddress: 'ünvanı məlum deyil',
  by: (author: string) => `müəllif: ${author}`,
} satisfies FullText['sourcesView'];
