/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading}, ըստ շրջանների`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading}, ըստ շրջանների. հայտարարող՝ ${speaker}`,
  /** `others`: speakers besides the one who is named. */
  saidBy: (speaker: string, others: number) =>
    others === 0 ? `Հայտարարող՝ ${speaker}` : `Հայտարարողներ՝ ${speaker} և ևս ${others}`,
  noneCovers: 'Հաղորդված թվեր. ոչ մեկը չի ընդգրկում ամբողջ տարին',
  noFigure: 'Այս ժամանակաշրջանի համար շրջանի թիվ չի գտնվել',
};
