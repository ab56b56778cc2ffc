export const tabs = {
  label: 'Տեսքեր',
  map: 'Քարտեզ',
  table: 'Աղյուսակ',
  plots: 'Գրաֆիկներ',
  ledger: 'Մատյան',
  sources: 'Աղբյուրներ',
  about: 'Ատլասի մասին',
  data: 'Տվյալներ',
};
