import { dated } from './phrase';

/** Plots of what was reported for the whole area. Dates and numbers come in as words already. */
export const plots = {
  /** The plot under the map. */
  strip: (kind: string) => `Ամբողջ տարածքը, ${kind}`,
  kinds: {
    week: 'ըստ շաբաթների',
    month: 'ըստ ամիսների',
    'part-year': 'տարվա մի մասի համար',
    year: 'ըստ տարիների',
    years: 'մի քանի տարին միասին',
    on: 'ըստ ամսաթվերի',
  },
  totalSince: (start: string) => `կուտակային թիվ (սկիզբը՝ ${dated(start)})`,
  totalOpen: 'կուտակային թիվ, սկիզբը նշված չէ',
  titled: (measure: string, kind: string) => `${measure}, ${kind}`,
  note: (unit: string) =>
    `${unit}։ Յուրաքանչյուր պնդում՝ մեկ նշան, երբեք չբաշխված շրջանների միջև։`,
  dash: 'Գծիկ՝ հաղորդում չի գտնվել։',
  /** Who and what a series stands for. */
  groups: {
    all: 'բոլորը',
    civilian: 'քաղաքացիական անձինք',
    military: 'զինվորականներ',
    child: 'երեխաներ',
    woman: 'կանայք',
  } as Readonly<Record<string, string>>,
  country: 'ամբողջ երկիրը',
  listed: 'հիշատակված շրջանները',
  side: (name: string) => `հայտարարություններ՝ ${name}`,
  thirdParties: 'երրորդ կողմեր',
  split: (name: string) => `ամբողջի մասեր՝ ${name}`,
  asReported: 'ինչպես հաղորդվել է',
  /** Shapes that are not a series. */
  open: 'Մոտավոր, ավելի քան, վիճարկվող, մաս',
  again: 'Կրկին նշված այլ ամսաթվով',
  /** Breaks in series. */
  scopeBreak: (scope: string, date: string) => `${scope}, մինչև ${dated(date)}`,
  baseBreak: 'հիմքը փոխվել է',
  thisView: (date: string) => `${dated(date)}, այս տեսքը`,
  headUnit: (unit: string, speaker: string) => `${unit}, ${speaker}`,
  headRival: (figure: string) => `կամ ${figure}`,
  speakerOn: (speaker: string, date: string) => `${speaker}, ${date}`,
  /** One mark for the ear. */
  mark: (figure: string, period: string, said: string) => `${figure} (${period}). ${said}`,
  disagree: 'աղբյուրները հակասում են իրար',
  disagreesWith: 'Հակասող պնդումներ',
  alsoIn: 'Նաև այստեղ',
  repeats: 'Կրկնում է',
  more: (count: number) => `և ևս ${count}`,
  part: 'ընդգրկում է դրա մի մասը',
  figureLabel: (title: string, count: number) =>
    `${title}՝ ${count} պնդում։ Սլաքներով կարելի է անցնել մեկից մյուսին։`,
  allPlots: 'Բոլոր գրաֆիկները',
  /** Its table. */
  showTable: 'Ցույց տալ որպես աղյուսակ',
  hideTable: 'Թաքցնել աղյուսակը',
  columns: {
    period: 'Ժամանակ',
    figure: 'Թիվ',
    series: 'Ինչ է հաշվված',
    speaker: 'Հայտարարող',
    source: 'Հրապարակում',
    beside: 'Կողքին',
  },
  deniedBy: (figures: string) => `աղբյուրները հակասում են իրար՝ ${figures}`,
  repeated: (count: number) => `կրկնված է ևս ${count} տեքստում`,
  gaps: (count: number, kind: string) =>
    kind === 'year'
      ? `Առանցքի ${count} տարվա համար թիվ չի գտնվել։`
      : `Առանցքի ${count} ամսվա համար թիվ չի գտնվել։`,
  /** What a plot shows, in a few sentences: for the ear, and beside the picture. */
  summary: {
    claims: (count: number, range: string) => `${count} պնդում, ${dated(range)}։`,
    ofSeries: (series: string, said: string) => `${series}՝ ${said}`,
    highest: (figure: string, period: string) => `ամենամեծ թիվը ${figure} է, ${period}`,
    latest: (figure: string, period: string) => `վերջին թիվը ${figure} է, ${period}`,
    highestAndLatest: (figure: string, period: string) =>
      `ամենամեծ և վերջին թիվը ${figure} է, ${period}`,
    broken: (where: string) => `Գիծ չի տարվում այնտեղ, որտեղ փոխվում է հաշվվածը՝ ${where}։`,
  },
  /** The screen of all plots. */
  screenTitle: 'Թվեր ամբողջ տարածքի համար, ըստ ժամանակի',
  measure: 'Ցուցանիշ',
  families: {
    contamination: 'Աղտոտվածություն',
    records: 'Գրանցումներ',
    clearance: 'Ականազերծում',
    finds: 'Հայտնաբերված',
    casualties: 'Զոհվածներ և վիրավորներ',
    context: 'Գումար, տարիներ, մարդիկ',
  },
  alone: 'Գրաֆիկի համար քիչ են',
  aloneNote:
    'Եթե նույն տեսակի ժամանակաշրջանի համար մեկ կամ երկու պնդում կա, դրանք թվարկվում են, չեն պատկերվում։',
  none: 'Այս ցուցանիշի համար ամբողջ տարածքի թիվ չի գտնվել։',
  beside: 'Կողքին',
  besideOf: (speaker: string) => `Կողքին՝ ${speaker}`,
  besideNote:
    'Հայտարարություններ, որոնք մատյանը համադրում է այս թվերի հետ, և որոնք դրանց հետ ընդհանուր առանցք չունեն։',
  against: 'Համադրված պնդումներ',
};

/** A year in full: the point of its short form would stand before another point. */
const spokenDated = (date: string) => (/^\d{4}$/.test(date) ? `${date} թվական` : date);

/** Both ends stand apart, so that dates need no endings; the number of a day alone may take one. */
const range = (from: string, to: string) =>
  /^\d{1,2}$/.test(from)
    ? `${from}-ից մինչև ${to}`
    : `սկիզբը՝ ${spokenDated(from)}, ավարտը՝ ${spokenDated(to)}`;

/** A district for the ear: all that its look and its signs tell the eye. Numbers come with their units in words. */
export const spoken = {
  place: (name: string, said: string) => `${name}՝ ${said}`,
  together: (name: string, others: string) => `${name}, միասնական թիվ, նաև ${others}`,
  /** A2: what stands on papers is not what lies in the ground. */
  onRecords: (figure: string) => `${figure}՝ ըստ փոխանցված գրանցումների`,
  zero: (figure: string) => `հաղորդված է ${figure}`,
  /** A4: made of the figure and the area. */
  perArea: (rate: string) => `այստեղ դրանից հաշվարկված է ${rate}`,
  aged: 'ընտրված ամսաթվից ավելի քան երկու տարի առաջ',
  disputed: (low: string, high: string) =>
    `աղբյուրները հակասում են իրար. ամենափոքրը՝ ${low}, ամենամեծը՝ ${high}`,
  /** How many were found for the period; the figure is of one of them. */
  statements: (count: number) =>
    count === 1 ? 'մեկ հայտարարություն' : `${count} հայտարարությունից մեկը`,
  /** Texts that repeat the statement. */
  reports: (count: number) => `նաև ${count} տեքստում`,
  /** In the place of the periods of the same names, where a sign or a short form stands in them. */
  year: spokenDated,
  range,
  cumulativeFrom: (from: string, to: string) => `կուտակային թիվ, ${range(from, to)}`,
  asOf: (date: string) => `առ ${spokenDated(date)}`,
};

/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `${place}՝ հարևան շրջաններ`,
  how: 'Enter-ը տանում է այնտեղ, Esc-ը փակում է։',
  towards: {
    north: 'հյուսիս',
    northEast: 'հյուսիս-արևելք',
    east: 'արևելք',
    southEast: 'հարավ-արևելք',
    south: 'հարավ',
    southWest: 'հարավ-արևմուտք',
    west: 'արևմուտք',
    northWest: 'հյուսիս-արևմուտք',
  },
  each: (towards: string, place: string, figure: string) => `${towards}՝ ${place}, ${figure}`,
};
