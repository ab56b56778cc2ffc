import { dated } from './dated';

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
