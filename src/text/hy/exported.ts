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
        ? `Աղբյուրներ՝ ${named}։`
        : `Աղբյուրներ՝ ${named}. ևս ${more} փաստաթուղթ նշված է ստորև տրված հասցեում։`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Կազմված է ուրիշների հայտարարություններից։ Կազմողներ՝ ${contributors}։ Տվյալներ՝ ${version}։ ${licence}։`,
  },
};
