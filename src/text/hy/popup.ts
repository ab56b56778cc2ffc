export const popup = {
  allFigures: 'Այս շրջանի բոլոր թվերը',
  theClaim: 'Ամեն ինչ այս պնդման մասին',
  saidBy: 'Հայտարարող',
  published: 'Հրապարակում',
  covers: 'Ընդգրկում է',
  note: 'Նշում',
  alsoIn: 'Նաև այստեղ',
  why: 'Ընտրության հիմքը՝',
  disagreeing: 'Ինչ են ասում աղբյուրները',
  otherClaims: (count: number) => `Այս ժամանակաշրջանի ևս ${count} պնդում`,
  namedIn: (count: number) =>
    `Հիշատակված է ավելի մեծ տարածքի ${count} թվի մեջ, ոչ առանձին այս շրջանի համար`,
  /** `others`: some stand open already. */
  more: (count: number, others: boolean) =>
    others ? `Ցույց տալ ևս ${count}` : 'Ցույց տալ ցանկը',
  fewer: 'Կրճատել',
  perArea: (value: string, unit: string) => `${value} ${unit} 100 կմ²-ի հաշվով`,
  computedFrom: (figure: string, area: string, basis: string) =>
    `Հաշվարկված է այստեղ, հիմքը՝ ${figure} և ${area} (${basis})։`,
  area: 'Մակերեսի աղբյուր',
  areaReported: 'հաղորդված մակերեսը',
  areaComputed: 'հաղորդված մակերեսը՝ սահմանի հայտնի փոփոխություններից հետո',
};
