/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Գտնել շրջան, ցուցանիշ կամ աղբյուր',
  placeholder: 'Գտնել շրջան, ցուցանիշ կամ աղբյուր',
  kinds: {
    place: 'Շրջան',
    measure: 'Ցուցանիշ',
    publisher: 'Հրապարակող',
    source: 'Փաստաթուղթ',
    claim: 'Պնդում',
  },
  documents: (count: number) => `${count} փաստաթուղթ`,
  inLedger: (_count: number, shown: string) => `${shown} պնդում այս բառերով`,
  coming: 'Բեռնվում է որոնման ցանկը …',
  missing:
    'Որոնման ցանկը չբեռնվեց։ Նորից մուտքագրեք՝ կրկին փորձելու համար, կամ վերաբեռնեք էջը։',
  none: 'Այս ատլասում նման անուն կամ բառեր չկան։',
  results: (count: number) => `${count} առաջարկ`,
};
