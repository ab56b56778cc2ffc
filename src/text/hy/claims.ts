import type { Relation } from '../../ledger/types';
import type { PeriodKind } from '../periodKind';
import { dated } from './phrase';

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

/** The card of one claim: all its columns in words, its links, and what the rules make of it. */
export const claim = {
  says: 'Ինչ է ասված, ըստ մատյանի',
  facts: {
    measure: 'Ցուցանիշ',
    places: 'Վայրեր',
    period: 'Ընդգրկում է',
    scope: 'Կատարող',
    group: 'Մարդիկ',
    saidBy: 'Հայտարարող',
    published: 'Հրապարակում',
    document: 'Փաստաթուղթ',
    author: 'Հեղինակ',
    locator: 'Տեղը փաստաթղթում',
    directness: 'Հաղորդման եղանակ',
    side: 'Հայտարարող կողմ',
    status: 'Կարգավիճակ',
    note: 'Դիտողություն',
    sourceNote: 'Փաստաթղթի մասին',
  },
  modes: {
    single: (names: string) => names,
    joint: (names: string) => `${names}. մեկ թիվ բոլորի համար միասին, բաշխումը չի հրապարակվել`,
    listed: (names: string) =>
      `${names}. անունները ցույց են տալիս վայրը, թիվն ընդգրկում է դրանք բոլորը`,
    region: (names: string) => `${names}՝ ամբողջությամբ`,
    country: (names: string) => `${names}՝ ամբողջությամբ`,
  },
  part: 'վայրի մի մասը, ոչ ամբողջը',
  groups: {
    all: 'բոլորը',
    civilian: 'քաղաքացիական անձինք',
    military: 'զինվորականներ',
    child: 'երեխաներ',
    woman: 'կանայք',
  } as Readonly<Record<string, string>>,
  active: 'գործող',
  undated: 'փաստաթղթում ամսաթիվ չի գտնվել',
  noAddress: 'հասցեն հայտնի չէ',
  fromKind: (publisher: string, kind: string) => `${publisher} (${kind})`,
  /** What the rules make of it. */
  onMap: 'Քարտեզում',
  when: {
    year: (period: string) => dated(period),
    span: (period: string) => period,
    upto: (period: string) => period,
    on: (period: string) => `առ ${dated(period)}`,
    in: (period: string) => dated(period),
  } satisfies Record<PeriodKind, (period: string) => string>,
  drawn: (when: string, names: string, rule: string) =>
    `Պատկերված է (${when})՝ ${names}, ըստ ${rule} կանոնի. `,
  drawnUntil: (when: string, until: string, names: string, rule: string) =>
    `Պատկերված է (${when}, և ամեն ամսաթվի համար մինչև ${dated(until)})՝ ${names}, ըստ ${rule} կանոնի. `,
  showMap: 'Ցույց տալ քարտեզում',
  preferred: (when: string, rule: string) =>
    `Պատկերված չէ (${when}). ըստ ${rule} կանոնի նախապատվությունը տրված է այլ պնդման, քանի որ `,
  witness:
    'Վկա (C6). կրկնում է այլ պնդման թիվը, դրա հետ հաշվվում է մեկ անգամ և առանձին երբեք չի պատկերվում։',
  rejected: (reason: string) => `Մերժված է, ուստի երբեք չի պատկերվում՝ ${reason}`,
  superseded: 'Փոխարինված է ավելի ուշ պնդումով, ուստի երբեք չի պատկերվում։',
  ledgerAlone:
    'Երբեք չի պատկերվում և չկա ոչ մի շրջանի քարտում, աղյուսակում կամ գրաֆիկում. տուժած մարդկանց մասին թիվը, որը հիշատակում է շրջան, մատյանում է՝ իր հասցեով և իր աղբյուրի տակ։',
  measure: 'Երբեք չի պատկերվում. այս ցուցանիշով շրջաններ չեն գունավորվում։',
  partNeverDrawn: 'Երբեք չի պատկերվում. շրջանի մի մասն է։',
  totals: {
    listed:
      'Շրջանի վրա երբեք չի պատկերվում. շրջանների ցանկի հանրագումար է (C2)։ Շրջանները ցուցադրվում են որպես հիշատակված։',
    region: 'Շրջանի վրա երբեք չի պատկերվում. տարածաշրջանի հանրագումար է (C2)։',
    country: 'Շրջանի վրա երբեք չի պատկերվում. երկրի հանրագումար է (C2)։',
  },
  noPlace: 'Պատկերված չէ. քարտեզում դրա համար վայր կամ ժամանակաշրջան չկա։',
  /** Links to other claims. */
  links: 'Կապեր այլ պնդումների հետ',
  relations: {
    repeats: { outgoing: 'Կրկնում է', incoming: 'Կրկնող պնդումներ' },
    'part-of': { outgoing: 'Հետևյալի մաս է', incoming: 'Մասերը' },
    supersedes: { outgoing: 'Փոխարինում է', incoming: 'Փոխարինող պնդում' },
    'disagrees-with': { outgoing: 'Հակասող պնդումներ', incoming: 'Հակասող պնդումներ' },
    'derived-from': { outgoing: 'Բխում է հետևյալից', incoming: 'Սրանից բխող պնդումներ' },
  } satisfies Record<Relation, { outgoing: string; incoming: string }>,
  linkNote: (note: string) => `Նշում՝ ${note}`,
  /** Sets that add up. */
  setTitle: (name: string) => `Մասերը՝ ${name}`,
  setUnnamed: 'Մասերը',
  setSum: (count: number, sum: string) =>
    `${count} թիվ, որոնք միասին կազմում են ամբողջը։ Գումարված է այստեղ՝ ${sum}։`,
  setNoSum: (count: number) => `${count} թիվ, որոնք միասին կազմում են ամբողջը։`,
  inSet: (count: number, name: string, total: string) =>
    `Ամբողջը (${total}) կազմող ${count} մասից մեկը՝ ${name}։`,
  inSetUnnamed: (count: number, total: string) =>
    `Ամբողջը (${total}) կազմող ${count} մասից մեկը։`,
  showWhole: 'Ցույց տալ ամբողջն ու մասերը',
  /** The measure. */
  meaning: 'Ինչ է նշանակում ցուցանիշը',
  /** Where it stands in the ledger. */
  inLedger: 'Մատյանում',
  id: 'Նույնացուցիչ',
  line: (line: string) => `claims.csv, տող ${line}`,
  report: {
    open: 'Հայտնել սխալի մասին',
    intro: 'Ինչ գրել (այս պնդման նույնացուցիչով և հղումով)՝',
    claim: (id: string) => `Պնդում՝ ${id}`,
    link: (url: string) => `Հղում՝ ${url}`,
    data: (version: string) => `Տվյալներ՝ ${version}`,
    wrong: 'Ինչն է սխալ, և որտեղ կարելի է դա կարդալ՝',
    subject: (id: string) => `Սխալ պնդման մեջ՝ ${id}`,
    field: 'Հաղորդագրության տեքստը',
    copy: 'Պատճենել տեքստը',
    copied: 'Տեքստը պատճենված է',
    write: 'Գրել խմբագիրներին',
  },
};
