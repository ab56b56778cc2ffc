import type { FullText } from '../Text';
import { ended } from '../phrases';

/** More claims than this are counted, not named. */
const LISTED = 3;

/** Words that stand in files and pictures that leave the page. */
export const exported = {
  valueState: 'թիվ այս շրջանի համար',
  jointState: 'մեկ թիվ այս շրջանների համար միասին. բաշխումը չի հրապարակվել',
  citation: {
    contributors: (site: string) => `${site}-ի մասնակիցներ`,
    ledgerTitle: 'Ականներով աղտոտվածության և ականազերծման մասին հաղորդված թվերի մատյան',
    /** `where`: author and publisher. */
    saidIn: (speakers: string, where: string) => `${speakers}, աղբյուրը՝ ${where}`,
    quoted: (title: string) => `«${title}»`,
    noAddress: 'ցանցային հասցե չկա',
    dateInferred: 'Ամսաթիվը փաստաթղթում տպված չէ. այն ենթադրված է։',
    compiledIn: (site: string, version: string, claims: readonly string[], link: string) =>
      `Ժողովածու՝ ${site}, տվյալների տարբերակը՝ ${version}, ${claims.length > LISTED ? `${claims.length} պնդում` : `${claims.length === 1 ? 'պնդում' : 'պնդումներ'}՝ ${claims.join(', ')}`}. ${link}`,
    dataVersion: (version: string) => `Տվյալների տարբերակը՝ ${version}։`,
    licence: (title: string) => `Լիցենզիա՝ ${title}։`,
    citeOriginals:
      'Սա ուրիշների հայտարարությունների ժողովածու է. նախ հղում կատարեք թվի սկզբնական հրապարակողին։',
  },
  readme: {
    title: (site: string) => `${site}. մատյանը`,
    version: (version: string) => `Տվյալների տարբերակը՝ ${version}։`,
    what: 'claims.csv-ի ամեն տողը մեկ թիվ է՝ մեկ ցուցանիշի, վայրերի մեկ խմբի և մեկ ժամանակաշրջանի համար, որը մեկ հայտարարող նշել է մեկ փաստաթղթում։ Մի քանի շրջանի համար միասին նշված թիվը չի բաժանվում։ Այս մատյանը կազմողներից ոչ ոք չի երաշխավորում թվերի ճշտությունը։',
    cite: (contributors: string, site: string, version: string) =>
      `Նախ հղում կատարեք թվի սկզբնական հրապարակողին. նա նշված է ամեն տողում։ Ապա՝ ${contributors}. ${site}, տվյալների տարբերակը՝ ${version}։`,
    licence: (title: string, path: string) => `Լիցենզիա՝ ${title}, ${path} (LICENSE.txt)։`,
    asTheyAre:
      'Աղյուսակներն այնպիսին են, ինչպիսին հրապարակվել են. UTF-8, ստորակետով բաժանված, առաջին տողում՝ անունները։ Աղյուսակային ծրագիրը կարող է ամսաթվերն ու երկար թվերն այլ բանի վերածել. բացելիս բոլոր սյունակներին տվեք տեքստի ձևաչափ։ datapackage.json-ը նկարագրում է աղյուսակները ծրագրերի համար։',
    columns: 'Աղյուսակներ և սյունակներ',
  },
  picture: {
    saidIn: (speakers: string, publisher: string, date: string) =>
      `${speakers}, ${publisher}, ${date}`,
    /** `more`: documents that are not named. */
    sources: (named: string, more: number) =>
      more === 0
        ? ended(`Աղբյուրներ՝ ${named}`, '։')
        : `Աղբյուրներ՝ ${named}. ևս ${more} փաստաթուղթ նշված է ստորև տրված հասցեում։`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Կազմված է ուրիշների հայտարարություններից։ Կազմողներ՝ ${contributors}։ Տվյալներ՝ ${version}։ ${licence}։`,
  },
};

/** Taking figures away: files, pictures, citations. */
export const take = {
  lead: 'Ստեղծվում է ձեր դիտարկիչում. ոչինչ ոչ մի տեղ չի ուղարկվում։ Ամեն ֆայլ կրում է իր աղբյուրները, տվյալների տարբերակը և վերադարձի հղումը։',
  framed:
    'Այս էջը բացված է մեկ այլ կայքի փակ շրջանակում, որտեղ դիտարկիչը կարող է ֆայլեր չպահել և ընտրությունները չի հիշում։ Առանձին պատուհանում ամեն ինչ աշխատում է՝',
  files: {
    title: 'Այս տեսքի թվերը',
    forms: {
      sheet: {
        title: 'Աղյուսակային ֆայլ',
        note: 'XLSX՝ Excel-ի, LibreOffice-ի և այլ ծրագրերի համար, ցանկացած լեզվով. թվերը թվեր են, ամսաթվերը՝ ամսաթվեր, պնդումներով և դրանց աղբյուրներով։',
      },
      table: {
        title: 'Աղյուսակ',
        note: 'CSV՝ ծրագրերի համար։ Ամեն թիվ՝ մեկ տող, միասնական թիվը՝ մեկ անգամ, ամեն վիճակ՝ բառերով։ Ադրբեջաներեն, թուրքերեն, ռուսերեն կամ գերմաներեն կարգավորված աղյուսակային ծրագիրը սխալ է կարդում դրա թվերը. այնտեղ վերցրեք XLSX-ը։',
      },
      map: {
        title: 'Քարտեզի տվյալներ',
        note: 'GeoJSON՝ քարտեզագրական ծրագրերի համար։ Միասնական թիվը մեկ պատկեր է իր շրջանների շուրջ. ոչ մի շրջան երկուսում չէ։',
      },
      claims: {
        title: 'Պնդումներ',
        note: 'CSV՝ HXL պիտակներով։ Այս տեսքի հիմքում եղած բոլոր պնդումները, ներառյալ հակասողներն ու կրկնողները։',
      },
    },
    failed:
      'Ֆայլը ստեղծել չհաջողվեց. ծրագրի մի մասը տեղ չհասավ։ Փորձեք նորից կամ էջը նորից բացեք։ Մյուս ֆայլերին ուրիշ բան պետք չէ։',
    save: (what: string, type: string) => `Ներբեռնել՝ ${what}, ${type}`,
  },
  picture: {
    title: 'Պատկեր',
    of: 'Պատկերել',
    map: 'Քարտեզը',
    width: 'Լայնություն',
    widths: { one: 'Մեկ սյունակ', two: 'Երկու սյունակ' },
    kind: 'Ֆայլ',
    kinds: {
      svg: 'SVG, հստակ ցանկացած չափով',
      png1: 'PNG, 1×',
      png2: 'PNG, 2×',
      png3: 'PNG, 3×, տպագրության համար',
    },
    note: 'Պատկերի մեջ են վերնագիրը, նշանները, աղբյուրները, նախազգուշացումն ու հղումը։ Միշտ բաց գույներով, ընթեռնելի է նաև մոխրագույնով։',
    save: 'Ներբեռնել պատկերը',
    working: 'Պատկերը ստեղծվում է …',
    cancel: 'Չեղարկել',
    failed: {
      letters:
        'Պատկերի տառերը չբեռնվեցին։ Էջի մյուս մասերն աշխատում են. նորից փորձելու համար սեղմեք կոճակը։',
      drawing:
        'Պատկերը գծել չհաջողվեց ծրագրի սխալի պատճառով։ Վերևի թվային ֆայլերը ստեղծվում են առանց դրա։',
      memory:
        'Դիտարկիչի հիշողությունը չբավականացրեց այս չափի պատկերի համար։ SVG-ին ավելի քիչ հիշողություն է պետք։',
      noise:
        'Այս դիտարկիչը կարգավորված է հետագծումից պաշտպանվելու համար և պատկերի փոխարեն տալիս է պատահական կետեր։ Ընտրեք վերևում SVG-ն. այն պարունակում է նույն պատկերը և չի փոխվում։',
    },
  },
  citation: {
    title: 'Մեջբերում',
    of: 'Մեջբերել',
    view: 'Այս տեսքը՝ իր աղբյուրներով',
    claim: (figure: string, speaker: string) => `Պնդումը՝ ${figure}, ${speaker}`,
    ledger: 'Ամբողջ մատյանը',
    form: 'Ձև',
    forms: {
      plain: 'Պարզ տեքստ',
      bibtex: 'BibTeX',
      ris: 'RIS (EndNote, Zotero …)',
      csl: 'CSL-JSON (Zotero, Pandoc …)',
    },
    text: 'Մեջբերման տեքստը',
    copy: 'Պատճենել',
    copied: 'Պատճենված է։',
    byHand: 'Պատճենել չհաջողվեց։ Տեքստն ընտրված է. պատճենեք այն դաշտից։',
    save: 'Ներբեռնել',
  },
  all: {
    title: 'Բոլոր տվյալները',
    text: 'Ամբողջ մատյանը, նրա աղյուսակներն ու դրանց նկարագրությունը ֆայլերով այս էջի կողքին են։',
    open: 'Բացել տվյալների էջը',
  },
};

/** Told where the page is opened as a file. */
export const disk = {
  title: 'Այս էջը բացվել է սկավառակից՝ առանց սերվերի։',
  stands:
    'Այն ցուցադրում է իր առաջին տեսքը՝ քարտեզը, իսկ դրանից ներքև՝ բոլոր թվերն ու աղբյուրները։',
  needed: 'Որևէ բան ընտրելու համար տեղադրեք դրա թղթապանակը վեբ սերվերում։',
} satisfies FullText['disk'];

/** Told where the page has no scripts. */
export const unscripted = {
  shows: (title: string) =>
    `Առանց սկրիպտների (JavaScript) այս էջը ցուցադրում է մեկ տեսք՝ ${title}։`,
  /** One sentence with two links in it. */
  before: 'Ներքևում են դրա ',
  figures: 'թվերը',
  between: ' և ',
  sources: 'աղբյուրները',
  after: '։',
  links: 'Այլ տեսքի հղումը սկրիպտներ է պահանջում. առանց դրանց բացվում է այս տեսքը։',
} satisfies FullText['unscripted'];
