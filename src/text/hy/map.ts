import { plural } from '../plural';
import { dated } from './phrase';

/** Words on and about the map. */
export const map = {
  title: 'Շրջանների քարտեզ',
  help: 'Սլաքներով կարելի է անցնել շրջանից շրջան, Home և End ստեղներով՝ ամենամեծ և ամենափոքր թվին։ Enter-ը բացում է թիվը, N-ը՝ հարևան շրջանների ցանկը, պլյուս և մինուս ստեղները փոխում են մասշտաբը, Shift-ը սլաքի հետ տեղաշարժում է քարտեզը, հարցական նշանը ցույց է տալիս այս ստեղները։ Աղյուսակում նույն թվերն են։',
  controls: 'Քարտեզի մասշտաբը',
  zoomIn: 'Մեծացնել',
  zoomOut: 'Փոքրացնել',
  panNorth: 'Տեղաշարժել քարտեզը վերև',
  panEast: 'Տեղաշարժել քարտեզն աջ',
  panSouth: 'Տեղաշարժել քարտեզը ներքև',
  panWest: 'Տեղաշարժել քարտեզը ձախ',
  fitFocus: 'Ցույց տալ թիվ ունեցող շրջանները',
  fitCountry: 'Ցույց տալ ամբողջ երկիրը',
  kilometres: (km: string) => `${km} կմ`,
};

/** What sentences that are put together are put together with. */
export const marks = {
  stop: '։',
  semicolon: '.',
  colon: '՝',
};

/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Քարտեզի տեղաշարժ և պատկերման եղանակ',
  simpleMap: 'Պարզ քարտեզ',
  why: 'Ավելի թեթև. WebGL պետք չէ, խնայում է մարտկոցն ու ինտերնետի ծավալը։',
  /** Which way it is drawn now, and why. */
  because: {
    asked: 'Պատկերվում է այս եղանակով, քանի որ դուք եք ընտրել։',
    card: 'Պատկերվում է գրաֆիկական արագացմամբ և շարժվում է ավելի սահուն։',
    lost: 'Հիմա միացված է, քանի որ պատկերման մյուս եղանակը կանգ է առել կամ չի գործարկվել։',
    processor:
      'Հիմա միացված է, քանի որ այս դիտարկիչը պատկերում է առանց գրաֆիկական արագացման, և մյուս եղանակն այստեղ ավելի դանդաղ կլիներ։ Կարող եք անջատել։',
    savesData:
      'Հիմա միացված է, քանի որ ձեր դիտարկիչը կայքերից խնդրում է խնայել ինտերնետի ծավալը։ Եթե անջատեք, քարտեզը կշարժվի ավելի սահուն, բայց ավելի շատ ծավալ կպահանջի։',
    untouched: 'Պատկերվում է պարզ եղանակով, մինչև առաջին անգամ շարժեք քարտեզը։',
  },
};

/** Rows of the legend (K2, S8). */
export const legend = {
  under: (high: string) => `${high}-ից պակաս`,
  from: (low: string, high: string) => `${low} – ${high}-ից պակաս`,
  orMore: (low: string) => `${low} և ավելի`,
  oneClass: 'Թիվ կա',
  joint: (members: number) =>
    plural('hy', members, {
      one: 'Մեկ թիվ այլ շրջանների հետ, առանց բաշխման',
      other: `Մեկ թիվ ${members} շրջանի համար, առանց բաշխման`,
    }),
  jointSeveral: 'Միասնական թվեր, առանց բաշխման',
  partialYear: 'Ընդգրկում է տարվա մի մասը',
  aged: 'Թիվը երկու տարուց հին է',
  disputed: 'Հակասող աղբյուրներ',
  disputedSameClass: 'Հակասող աղբյուրներ, նույն դասում',
  zero: 'Հաղորդված է 0',
  named: 'Հիշատակված, շրջանի թիվ չկա',
  noArea: 'Թիվ կա, կիրառելի մակերես չկա',
  none: 'Մեր աղբյուրներում թիվ չի գտնվել։',
  noneNote: 'Սա ոչինչ չի ասում վտանգի մասին։',
  absent: {
    joint: 'Միասին, չբաշխված',
    partial: 'Ժամանակաշրջանի մաս',
    disputed: 'Հակասող աղբյուրներ',
    zero: 'Հաղորդված է 0',
    named: 'Հիշատակված, առանց թվի',
  },
};

export const legendPanel = {
  heading: 'Պայմանական նշաններ',
  districts: 'Շրջաններ',
  absent: 'Այս տեսքում չկա',
  darkerMeans:
    'Ավելի մուգը նշանակում է, որ ավելի շատ է հաղորդվել, ոչ թե որ վտանգն ավելի մեծ կամ փոքր է։',
  lighterMeans:
    'Ավելի բացը նշանակում է, որ ավելի շատ է հաղորդվել, ոչ թե որ վտանգն ավելի մեծ կամ փոքր է։',
  compactTitle: (unit: string) => `${unit}, շրջանների քանակը`,
  filterOn: 'Քարտեզը ցույց է տալիս այս շրջանները։',
  filterOff: 'Բոլորը',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'Քարտեզը ցույց է տալիս բոլոր շրջանները։',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) => `${text}՝ ${count} շրջան`,
};

export const colourBy = {
  label: 'Գունավորում',
  total: (unit: string) => `Ընդհանուր, ${unit}`,
  area: 'Շրջանի 100 կմ²-ի հաշվով',
  /** Why there is nothing to choose (K4). */
  none: {
    finds: 'Ընդհանուր. հայտնաբերումների համար ըստ մակերեսի տեսք չկա',
    records: 'Ընդհանուր. գրանցումների համար ըստ մակերեսի տեսք չկա',
    shares: 'Տոկոս. բաժինների համար ըստ մակերեսի տեսք չկա',
    estimates: 'Ընդհանուր. գնահատումների համար ըստ մակերեսի տեսք չկա',
    other: 'Ընդհանուր. այս ցուցանիշի համար ըստ մակերեսի տեսք չկա',
  },
};

export const measure = {
  label: 'Ցուցանիշ',
  groups: {
    contamination: 'Աղտոտվածություն և գրանցումներ',
    clearance: 'Ականազերծում',
    finds: 'Հայտնաբերված',
  },
};

export const strip = {
  lead: (period: string) => `Ամբողջ տարածքը, ${dated(period)}՝`,
  none: 'թիվ չի գտնվել։',
  by: (figure: string, speaker: string) => `${figure}, հաղորդել է՝ ${speaker}`,
  open: (count: number) => `${count} թիվ`,
  openPlot: 'Բացել գրաֆիկը',
  title: 'Թվեր ամբողջ տարածքի համար',
  note: 'Ամեն պնդում՝ մեկ տող, ինչպես նշված է. շրջանների միջև երբեք չի բաշխվում և երբեք չի գումարվում։',
};

export const table = {
  district: 'Շրջան',
  covers: 'Ընդգրկում է',
  saidBy: 'Հայտարարող',
  source: 'Հրապարակում',
  perArea: (unit: string) => `${unit} 100 կմ²-ի հաշվով`,
  noArea: 'կիրառելի մակերես չկա',
  empty: 'Այս ժամանակաշրջանում ոչ մի շրջան սեփական թիվ չունի։',
  together: 'մեկ թիվ միասին, բաշխումը չի հրապարակվել',
  named: (count: number) =>
    `${count} շրջան հիշատակված է ավելի մեծ տարածքի թվի մեջ, առանց սեփական թվի`,
  noFigure: 'Մեր աղբյուրներում թիվ չի գտնվել',
  none: (count: number) =>
    plural('hy', count, {
      one: `${count} շրջան, որի համար մեր աղբյուրներում թիվ չի գտնվել։ Սա ոչինչ չի ասում վտանգի մասին։`,
      other: `${count} շրջան, որոնց համար մեր աղբյուրներում թիվ չի գտնվել։ Սա ոչինչ չի ասում վտանգի մասին։`,
    }),
  wholeArea: 'Թվեր ամբողջ տարածքի համար',
  wholeAreaNote: 'Նշված են տարածքի համար ամբողջությամբ և երբեք չեն բաշխվում շրջանների միջև։',
};

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
