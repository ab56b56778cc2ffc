import type { DecisionRule } from '../../figures/types';
import type { Unit, Directness, Scope, Status } from '../../ledger/types';
import type { PeriodKind } from '../periodKind';
import { dated } from './phrase';

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  /** After a number a noun stands in the singular, whatever the count. */
  after: (unit: Unit, _count: number): string => {
    switch (unit) {
      case 'ha':
        return 'հա';
      case 'km2':
        return 'կմ²';
      case 'mine':
        return 'ական';
      case 'item':
        return 'միավոր';
      case 'person':
        return 'մարդ';
      case 'event':
        return 'դեպք';
      case 'percent':
        return '%';
      case 'usd':
        return 'ԱՄՆ դոլար';
      case 'year':
        return 'տարի';
    }
  },
  /** For the ear: short forms have words. */
  spoken: (unit: Unit, count: number): string => {
    switch (unit) {
      case 'ha':
        return 'հեկտար';
      case 'km2':
        return 'քառակուսի կիլոմետր';
      case 'percent':
        return 'տոկոս';
      default:
        return units.after(unit, count);
    }
  },
  heading: {
    ha: 'Հեկտար',
    km2: 'Քառակուսի կիլոմետր',
    mine: 'Ականներ',
    item: 'Միավորներ',
    person: 'Մարդիկ',
    event: 'Դեպքեր',
    percent: 'Տոկոս',
    usd: 'ԱՄՆ դոլար',
    year: 'Տարիներ',
  } satisfies Record<Unit, string>,
  per100: (heading: string) => `${heading} 100 կմ²-ի հաշվով`,
  per100Spoken: (figure: string) => `${figure} 100 քառակուսի կիլոմետրի հաշվով`,
};

/** The seven states of a district in words (S1–S7). */
export const states = {
  joint: (names: string) => `միասնական թիվ, նաև՝ ${names}. բաշխումը չի հրապարակվել`,
  partial: (dates: string) => `ընդգրկում է ժամանակաշրջանի մի մասը՝ ${dates}`,
  aged: (date: string) => `թվի ամսաթիվը՝ ${dated(date)}, երկու տարուց ավելի վաղ`,
  ofDate: (date: string) => `թվի ամսաթիվը՝ ${dated(date)}`,
  disputedRange: (low: string, high: string) =>
    `աղբյուրները հակասում են իրար՝ ${low} – ${high}`,
  disputedItself: 'այս թիվն ինքն է վիճարկվում',
  rangeCrosses: (range: string) => `մեկից ավելի դաս ընդգրկող միջակայք՝ ${range}`,
  zero: 'հաղորդված է 0',
  named: 'հիշատակված է ավելի մեծ տարածքի թվի մեջ. շրջանի թիվ չկա',
  none: 'Մեր աղբյուրներում թիվ չի գտնվել։ Սա ոչինչ չի ասում վտանգի մասին։',
  noArea: 'կիրառելի մակերես չկա. չի բաժանվում մակերեսի վրա',
  outlineNone:
    'Այս շրջանի ուրվագիծ չի հրապարակվել. այն պատկերված է քառակուսիով՝ իր քաղաքի տեղում։',
  outlineChanged: (date: string) =>
    `Ուրվագիծը փոխվել է (${dated(date)}). պատկերված է այդ փոփոխությունից առաջվա ուրվագիծը։`,
  outlineChangedUnknown: (date: string) =>
    `Ուրվագիծը փոխվել է (${dated(date)}). նոր մակերեսը չի գտնվել։ Պատկերված է այդ փոփոխությունից առաջվա ուրվագիծը։`,
};

/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. */
  spoken: {
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `մոտ ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `ավելի քան ${value} ${noun}`,
    'at-most': (value: string, noun: string) => `գրեթե կամ մինչև ${value} ${noun}`,
    between: (low: string, high: string, noun: string) => `${low}-ից մինչև ${high} ${noun}`,
  },
};

/** C5: which rule chose the figure, and from how many claims. */
export const decision = {
  partOfSet: (lines: number, total: string) =>
    `այն ${lines} տողից մեկն է, որոնց գումարը կազմում է ${total}։`,
  claims: (count: number) => `Այս ժամանակաշրջանի համար կա ${count} պնդում։`,
  rules: {
    'C1.sole': 'այս շրջանի և ժամանակաշրջանի համար մեկ պնդում է գտնվել։',
    'C2.single': 'այն առանձին այս շրջանի մասին է. մյուսները՝ մի քանի շրջանի մասին միասին։',
    'P4.latest': 'այն մինչև այս ամսաթիվը վերջին թիվն է։',
    'C3.covering': 'այն ընդգրկում է ողջ ժամանակաշրջանը. մյուսները՝ դրա մի մասը։',
    'C3.span': 'այն ընդգրկում է ժամանակաշրջանի ամենաերկար մասը։',
    'C3.complete-set': 'այն հրապարակված հանրագումարը կազմող խմբի մաս է։',
    'C3.directness': 'այն ամենաուղղակիորեն է գալիս հայտարարողից։',
    'C3.exactness': 'այն ճշգրիտ է նշված. մյուսները կլորացված են։',
    'C3.origins': 'այն նշում են ավելի շատ անկախ կողմեր։',
    'C3.later-publication': 'այլ ամեն ինչում նույնական պնդումներից այն վերջինն է հրապարակվել։',
    'C3.id': 'պնդումները ոչնչով չեն տարբերվում. ցուցադրվում է անունով առաջինը։',
    'S12.group': 'մի քանի միասնական թվից այն է ամենաքիչ շրջան հիշատակում։',
  } satisfies Record<DecisionRule, string>,
};

/** In brackets, so that dates need no endings. */
function within(kind: PeriodKind, period: string): string {
  return kind === 'on' ? `(առ ${dated(period)})` : `(${dated(period)})`;
}

/** The computed sentence: what the map shows, in words. */
export const sentence = {
  neverByDistrict: 'Գտնված ոչ մի աղբյուր սա չի տալիս ներկայիս որևէ ամբողջ շրջանի համար։',
  have: (count: number, kind: PeriodKind, period: string) =>
    `${count} շրջան թիվ ունի ${within(kind, period)}`,
  fromStatements: (count: number) => `, ըստ ${count} հայտարարության`,
  noneCovers: (year: string) => `Ոչ մի շրջան չունի թիվ ողջ տարվա համար (${dated(year)})`,
  none: (kind: PeriodKind, period: string) => `Ոչ մի շրջան թիվ չունի ${within(kind, period)}`,
  partOfIt: (count: number) => `${count} շրջան թիվ ունի դրա մի մասի համար`,
  highest: (name: string, figure: string) => `ամենամեծը՝ ${name}, ${figure}`,
  jointly: (count: number) => `${count} շրջան՝ միասնական թվով`,
  jointlyDisputed: (count: number) => `${count} շրջան՝ միասնական և վիճարկվող թվով`,
  disputed: (count: number) => `${count} շրջանի համար աղբյուրները հակասում են իրար`,
  zero: (count: number) => `${count} շրջանի համար հաղորդված է 0`,
  aged: (count: number) => `${count} շրջանի թիվը երկու տարուց հին է`,
  named: (count: number) => `${count} շրջան հիշատակված է ավելի մեծ տարածքի թվի մեջ`,
  withDate: (name: string, figure: string, date: string) => `${name}՝ ${figure} (${date})`,
  withoutDate: (name: string, figure: string) => `${name}՝ ${figure}`,
  asJoint: (text: string) => `${text}, միասնական թիվ`,
};

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

/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names}՝ միասին`,
  counted: (names: string, count: number) => `${names}՝ մեկ թիվ ${count} շրջանի համար`,
  disputed: 'վիճարկվող',
  noSplit: 'բաշխումը չի հրապարակվել',
};

/** What the columns of a claim say, in words. */
export const claimWords = {
  one: 'Մատյանի մեկ պնդում',
  onTheMap: 'քարտեզում',
  scopes: {
    'all-operators': 'բոլոր կատարողները',
    anama: 'ականազերծման գործակալությունն առանձին',
    army: 'բանակն առանձին',
    'border-service': 'սահմանապահ ծառայությունն առանձին',
    'emergencies-ministry': 'արտակարգ իրավիճակների նախարարությունն առանձին',
    companies: 'ընկերություններն առանձին',
    'not-stated': 'կատարողները նշված չեն',
  } satisfies Record<Scope, string>,
  directness: {
    primary: 'հայտարարողի սեփական փաստաթուղթը',
    quoted: 'ուղիղ մեջբերում',
    reported: 'հրապարակողի խոսքերով',
    relayed: 'վերահաղորդված այլ հրապարակողից',
  } satisfies Record<Directness, string>,
  statuses: {
    active: '',
    disputed: 'վիճարկվող',
    superseded: 'փոխարինված ավելի ուշ թվով',
    rejected: 'մերժված',
  } satisfies Record<Status, string>,
  part: 'վայրի մի մասի համար',
  together: (names: string) => `միասնական թիվ, նաև՝ ${names}`,
  wholeOf: (name: string) => `ընդգրկումը՝ ${name}`,
  undated: 'ամսաթիվ չի գտնվել',
  inferred: (date: string) => `${dated(date)} (ենթադրված ամսաթիվ)`,
  inLanguage: (language: string) => `լեզուն՝ ${language}`,
};
