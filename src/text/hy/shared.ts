/** Words that several parts of the page use. */
export const shared = {
  newTab: 'բացվում է նոր ներդիրում',
  close: 'Փակել',
  dismiss: 'Թաքցնել',
  tryAgain: 'Նորից փորձել',
  openSource: 'Բացել աղբյուրը',
  copyLink: 'Պատճենել հղումը',
  choices: 'Ինչ է ցույց տալիս քարտեզը',
  actions: 'Գործիքներ',
  skip: 'Արագ անցումներ',
  skipToMap: 'Անցնել քարտեզին',
  skipToTable: 'Անցնել թվերի աղյուսակին',
  skipToSentence: 'Անցնել քարտեզի ցուցադրածին՝ մեկ նախադասությամբ',
};
