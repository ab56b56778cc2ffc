export const tabs = {
  label: 'Տեսքեր',
  map: 'Քարտեզ',
  table: 'Աղյուսակ',
  plots: 'Գրաֆիկ',
  ledger: 'Մատյան',
  sources: 'Աղբյուրներ',
  about: 'Մասին',
  data: 'Տվյալներ',
};
