import { dated } from './dated';

const figures = (count: number) => `${count} թիվ`;

/** The card of a district: all that was reported about it. */
export const card = {
  label: (district: string) => `Բոլոր թվերը՝ ${district}`,
  emergency: (numbers: string) => `Արտակարգ դեպքում՝ ${numbers}`,
  publishedBy: (publisher: string) => `, ըստ ${publisher}-ի հրապարակման։`,
  notWhere: 'Այս էջը չի ասում, թե ուր կարելի է գնալ։',
  none: 'Մեր աղբյուրներում այս շրջանը հիշատակող թիվ չի գտնվել։ Սա ոչինչ չի ասում վտանգի մասին։',
  figures,
  counted: (claims: number, sources: number) => `${figures(claims)}՝ ${sources} փաստաթղթից։`,
  oneParty: (party: string) => `Գտնվել են մեկ կողմի հայտարարություններ՝ ${party}։`,
  /** Heads of the lists: time, and how the claims speak of the district. */
  heads: {
    year: (year: string) => dated(year),
    span: 'Մեկ տարուց երկար',
    upto: 'Կուտակային թվեր',
    on: 'Ամսաթվի դրությամբ',
    single: (time: string, district: string) => `${time}, ${district}՝ առանձին`,
    joint: (time: string) => `${time}, այլ շրջանների հետ միասին, առանց բաշխման`,
    listed: 'Հիշատակված ավելի մեծ տարածքի թվի մեջ, առանց սեփական թվի',
    part: 'Շրջանի մի մասի համար',
  },
  moreWith: (count: number, values: string) => `ևս ${count}՝ ${values}`,
  fewer: 'Կրճատել',
  showList: (count: number) => `Ցույց տալ ${figures(count)}`,
  hideList: 'Թաքցնել ցանկը',
  /** Beside the name of a measure that is folded. */
  together: 'Այլ շրջանների հետ միասին',
  inWider: 'Ավելի մեծ տարածքի թվերի մեջ',
  partly: 'Շրջանի մի մասի համար',
  sums: 'Գումարված այստեղ',
  sum: (year: string, figure: string) => `${dated(year)}՝ ${figure}`,
  sumFrom: (count: number, speaker: string) =>
    `Հաշվարկված է այստեղ ${count} թվից, հայտարարողը՝ ${speaker}։`,
  months: (covered: number, of: number) => `Ընդգրկված է ${covered} ամիս ${of}-ից։`,
  days: (covered: number, of: number) => `Ընդգրկված է ${covered} օր ${of}-ից։`,
  alsoIn: 'Նաև այստեղ՝',
  repeats: 'Կրկնում է՝',
  partOf: 'Հետևյալի մաս է՝',
  disagreesWith: 'Աղբյուրները հակասում են իրար՝',
  /** The foot of the card. */
  names: 'Անուններ և մակերես',
  alsoWritten: 'Գրվում է նաև',
  area: 'Հաղորդված մակերեսը',
  areaFrom: (area: string, source: string) => `${area} (${source})`,
  noArea: 'Հաղորդված մակերես չի գտնվել։',
  areaNow: 'Մակերեսը դրանից հետո',
  areaComputed: (area: string) => `${area}, հաշվարկված է այստեղ`,
  notDivided: 'Այս մակերեսի վրա ոչինչ չի բաժանվում. այն հակասում է բոլոր քարտեզներին։',
  outline: 'Ուրվագիծ',
  drawnOutline: 'Այնպիսին, ինչպիսին եղել է մինչև այստեղ նշված սահմանային փոփոխությունները։',
  noOutline: 'Հրապարակված ուրվագիծ չի գտնվել. քարտեզում քառակուսի է՝ քաղաքի տեղում։',
  changes: 'Սահման',
  changed: (date: string, change: string) => `${dated(date)}՝ ${change}`,
  changeOf: (area: string) => `${area}։`,
  changeUnknown: 'փոխվել է. նոր մակերեսը չի գտնվել։',
  changeSizes: {
    large: 'Մեծ փոփոխություն. դրանից առաջ և հետո եղած թվերը համադրելի չեն։',
    small: '5 տոկոսից փոքր փոփոխություն։',
    unknown: '',
  },
  neighbours: 'Հարևաններ',
  note: 'Դիտողություն',
};
