import type { FullText } from '../Text';

/** More claims than this are counted, not named. */
const LISTED = 3;

/** Words that stand in files and pictures that leave the page. */
export const exported = {
  valueState: 'bu rayon üçün rəqəm',
  jointState: 'bu rayonlar üçün birlikdə bir rəqəm; bölgüsü dərc edilməyib',
  citation: {
    contributors: (site: string) => `${site} tərtibçiləri`,
    ledgerTitle: 'Minalarla çirklənmə və minatəmizləmə üzrə bildirilmiş rəqəmlərin reyestri',
    /** `where`: author and publisher. */
    saidIn: (speakers: string, where: string) => `${speakers}, mənbə: ${where}`,
    quoted: (title: string) => `“${title}”`,
    noAddress: 'veb ünvanı yoxdur',
    dateInferred: 'Tarix sənəddə yazılmayıb; təxmin edilib.',
    compiledIn: (site: string, version: string, claims: readonly string[], link: string) =>
      `Tərtib edilib: ${site}, verilənlərin versiyası ${version}, ${claims.length > LISTED ? `${claims.length} məlumat` : `${claims.length === 1 ? 'məlumat' : 'məlumatlar'} ${claims.join(', ')}`}: ${link}`,
    dataVersion: (version: string) => `Verilənlərin versiyası: ${version}.`,
    licence: (title: string) => `Lisenziya: ${title}.`,
    citeOriginals:
      'Başqalarının bəyanatlarının toplusudur: əvvəlcə rəqəmi ilk dərc edənə istinad edin.',
  },
  readme: {
    title: (site: string) => `${site}: reyestr`,
    version: (version: string) => `Verilənlərin versiyası: ${version}.`,
    what: 'claims.csv faylının hər sətri kiminsə bildirdiyi bir rəqəmdir: bir göstərici, bir yer toplusu və bir dövr üçün, bir bildirəndən, bir sənəddə. Bir neçə rayon üçün birlikdə bildirilmiş rəqəm bölünmür. Bu reyestri tərtib edənlərdən heç kim rəqəmlərə zəmanət vermir.',
    cite: (contributors: string, site: string, version: string) =>
      `Əvvəlcə rəqəmi ilk dərc edənə istinad edin: onun adı hər sətirdə var. Sonra: ${contributors}. ${site}, verilənlərin versiyası ${version}.`,
    licence: (title: string, path: string) => `Lisenziya: ${title}, ${path} (LICENSE.txt).`,
    asTheyAre:
      'Cədvəllər dərc edildiyi kimidir: UTF-8, vergüllə ayrılıb, birinci sətir adlardır. Elektron cədvəl proqramı tarixləri və uzun ədədləri başqa şəklə sala bilər: açarkən bütün sütunları mətn kimi təyin edin. datapackage.json cədvəlləri proqramlar üçün təsvir edir.',
    columns: 'Cədvəllər və sütunlar',
  },
  picture: {
    saidIn: (speakers: string, publisher: string, date: string) =>
      `${speakers}; ${publisher}, ${date}`,
    /** `more`: documents that are not named. */
    sources: (named: string, more: number) =>
      more === 0
        ? `Mənbələr: ${named}.`
        : `Mənbələr: ${named}; daha ${more} sənədin adı aşağıdakı ünvandadır.`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Başqalarının bəyanatlarından tərtib edən: ${contributors}. Verilənlərin versiyası: ${version}. ${licence}.`,
  },
} satisfies FullText['exported'];
