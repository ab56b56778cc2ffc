/** Every document of the ledger, what was taken from it, and whose statement it is. */
export const sourcesView = {
  title: 'Աղբյուրներ',
  intro: (documents: string, claims: string, statements: string) =>
    `${documents} փաստաթղթում կա ${claims} պնդում։ Այլ պնդում կրկնող պնդումը դրա հետ հաշվվում է մեկ անգամ, քանի անգամ էլ կրկնվի. այդպես ստացվում է ${statements} հայտարարություն։ Վերնագրերը փաստաթղթի լեզվով են։`,
  unknowns: (inferred: string, undated: string, withoutAddress: string) =>
    `${inferred} փաստաթղթի ամսաթիվը ենթադրված է, ${undated} փաստաթղթինն անհայտ է. ${withoutAddress} փաստաթղթի հասցեն հայտնի չէ։`,
  search: 'Որոնել փաստաթղթերում',
  placeholder: 'Վերնագիր, հրապարակող, հայտարարող',
  side: 'Հայտարարող կողմ',
  any: 'Ցանկացած կողմ',
  found: (_number: number, shown: string) => `${shown} փաստաթուղթ`,
  none: 'Ոչ մի փաստաթուղթ այս ամենը չունի։',
  clear: 'Ցույց տալ բոլոր փաստաթղթերը',
  claims: (_number: number, shown: string) => `${shown} պնդում`,
  repeats: (_number: number, shown: string) => `${shown} կրկնող պնդում`,
  statementOf: (side: string) => `Հայտարարություններ՝ ${side}`,
  noAddress: 'հասցեն հայտնի չէ',
  by: (author: string) => `հեղինակ՝ ${author}`,
};
