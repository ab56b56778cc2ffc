import type { FullText } from '../Text';

export const masthead = {
  emergency: (publisher: string) => `Արտակարգ դեպքում, ըստ ${publisher}-ի՝`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `Ըստ ${publisher}-ի՝`,
};

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

/** The choice of a light or a dark page. */
export const theme = {
  label: 'Բաց կամ մուգ գույներ',
  choices: { device: 'Ինչպես սարքում', light: 'Բաց', dark: 'Մուգ' },
} satisfies FullText['theme'];

/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Լեզու',
  description:
    'Ինչ է հաղորդվել ականներով աղտոտվածության և ականազերծման մասին՝ ըստ շրջանների, և ով է ասել։ Սա վտանգների քարտեզ չէ։',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `Էջի տեքստերը չբեռնվեցին՝ ${name}։`,
  stands: 'Էջի լեզուն առայժմ հայերենն է։',
};

export const noticeBar = {
  outlines: (attribution: string) => `Ուրվագծեր՝ ${attribution}`,
  data: (version: string) => `Տվյալներ՝ ${version}`,
};

export const copy = {
  done: 'Հղումը պատճենված է',
  failed: 'Պատճենել չհաջողվեց։ Հղումը դաշտում է. ընտրեք և պատճենեք այն։',
  field: 'Այս տեսքի հղումը',
};

/** The page as it is printed. */
export const print = {
  label: 'Այս տեսքը՝ տպելու համար',
  legend: 'Պայմանական նշաններ',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, տվյալների տարբերակը՝ ${version}, հասցեն՝`,
};

export const sheet = {
  raise: 'Բարձրացնել վահանակը',
  lower: 'Իջեցնել վահանակը',
};

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

/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Գտնել շրջան, ցուցանիշ կամ աղբյուր',
  placeholder: 'Գտնել շրջան, ցուցանիշ կամ աղբյուր',
  kinds: {
    place: 'Շրջան',
    measure: 'Ցուցանիշ',
    publisher: 'Հրապարակող',
    source: 'Փաստաթուղթ',
    claim: 'Պնդում',
  },
  documents: (count: number) => `${count} փաստաթուղթ`,
  inLedger: (_count: number, shown: string) => `${shown} պնդում այս բառերով`,
  coming: 'Բեռնվում է որոնման ցանկը …',
  missing:
    'Որոնման ցանկը չբեռնվեց։ Նորից մուտքագրեք՝ կրկին փորձելու համար, կամ վերաբեռնեք էջը։',
  none: 'Այս ատլասում նման անուն կամ բառեր չկան։',
  results: (count: number) => `${count} առաջարկ`,
};

export const loading = {
  busy: 'Բեռնվում են թվերն ու ուրվագծերը …',
  failedTitle: 'Թվերը ցուցադրել չհաջողվեց',
  figuresMissing:
    'Մատյանն ամբողջությամբ չբեռնվեց։ Ոչ մի թիվ չի ցուցադրվում, քանի որ մատյանի մի մասը կարող է մոլորեցնել։',
  firstTitle: 'Ատլասի մյուս մասը չբեռնվեց',
  firstStands:
    'Այս էջի տեսքն ամբողջական է, ինչպես հրապարակվել է։ Այլ ցուցանիշներ, ժամանակաշրջաններ և ցանկեր հնարավոր չէ ընտրել, մինչև մատյանը չբեռնվի։',
  part: 'Բեռնվում է ատլասի այս մասը …',
  programMissing: 'Ծրագրի այս մասը չբեռնվեց։',
  restStands: 'Էջի մյուս մասերն աշխատում են։',
  partBroken: 'Էջի այս մասը հնարավոր չէ ցուցադրել։',
  pageBroken: 'Ատլասը հնարավոր չէ ցուցադրել։ Ոչինչ չի կորել. տեսքը պահված է հասցեում։',
  reload: 'Վերաբեռնել էջը',
  measure: (label: string) => `Բեռնվում են թվերը՝ ${label} …`,
  address: 'Բեռնվում են այդ տեսքի թվերը …',
  viewStands: 'Էջի տեսքը չի փոխվում։',
  mapMissing: 'Քարտեզը պատկերել չհաջողվեց։ Բոլոր թվերն աղյուսակում են։',
  unlabelled: 'Անուններն ու թվերը քարտեզի վրա չբեռնվեցին։ Բոլոր թվերն աղյուսակում են։',
  toTable: 'Բացել աղյուսակը',
  files: {
    part: 'այս ցուցանիշի թվերը',
    ledger: 'ամբողջ մատյանը',
    districts: 'շրջանների ուրվագծերը',
    context: 'հարևան երկրներն ու լճերը',
    'without-outline': 'ուրվագիծ չունեցող շրջանների քաղաքները',
  },
  reasons: {
    offline: 'կապ չհաստատվեց',
    status: (status: number) => `սերվերի պատասխանը՝ ${status}`,
    page: 'սերվերը դրա փոխարեն էջ ուղարկեց',
    truncated: 'ստացվեց թերի',
    unreadable: 'հնարավոր չեղավ կարդալ',
  },
  failure: (file: string, reason: string) => `Չհաջողվեց բեռնել ${file}. ${reason}։`,
  engine: {
    'no-webgl':
      'Այս դիտարկիչում WebGL2 չկա կամ անջատված է։ Քարտեզը պատկերվում է ավելի պարզ եղանակով՝ նույն թվերով։',
    'engine-failed':
      'Ծրագրի՝ քարտեզը պատկերող մասը չգործարկվեց։ Քարտեզը պատկերվում է ավելի պարզ եղանակով՝ նույն թվերով։',
    'context-lost':
      'Դիտարկիչը դադարեցրեց քարտեզի պատկերումը։ Քարտեզը պատկերվում է ավելի պարզ եղանակով՝ նույն թվերով։',
  },
};

/** What opens what can be taken away. */
export const taking = {
  open: 'Ներբեռնել',
  cite: 'Մեջբերել',
  title: 'Վերցնել թվերը',
};

/** A view as a sheet of paper has it. */
export const paper = {
  label: 'Այս տեսքը որպես աղյուսակ՝ իր աղբյուրներով',
  figures: 'Այս տեսքի բոլոր թվերը',
  sources: 'Այս թվերի աղբյուրները',
  district: 'Շրջան',
  covers: 'Ընդգրկում է',
  saidBy: 'Հայտարարող',
  source: 'Աղբյուր',
  named: 'Հիշատակված ավելի մեծ տարածքի թվի մեջ, առանց սեփական թվի՝',
  none: 'Մեր աղբյուրներում թիվ չի գտնվել, և դա ոչինչ չի ասում վտանգի մասին՝',
  wholeArea: 'Թվեր ամբողջ տարածքի համար՝ երբեք չբաշխված շրջանների միջև',
  listed: (count: number) => `միասին հիշատակված է ${count} շրջան`,
  noAddress: 'հասցե չկա',
};
