import type { FullText } from '../Text';
import { ended } from '../phrases';

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
      `${speakers}, mənbə: ${publisher}, ${date}`,
    /** `more`: documents that are not named. */
    sources: (named: string, more: number) =>
      more === 0
        ? ended(`Mənbələr: ${named}`, '.')
        : `Mənbələr: ${named}; daha ${more} sənədin adı aşağıdakı ünvandadır.`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Başqalarının bəyanatlarından tərtib edən: ${contributors}. Verilənlərin versiyası: ${version}. ${licence}.`,
  },
} satisfies FullText['exported'];

/** Taking figures away: files, pictures, citations. */
export const take = {
  lead: 'Brauzerinizdə hazırlanır; heç yerə heç nə göndərilmir. Hər faylda mənbələri, verilənlərin versiyası və bura keçid var.',
  framed:
    'Bu səhifə başqa saytın qapalı çərçivəsində açılıb; orada brauzer fayl saxlamaya bilər və seçimləri yadda saxlamır. Öz pəncərəsində hər şey işləyir:',
  files: {
    title: 'Bu görünüşün rəqəmləri',
    forms: {
      sheet: {
        title: 'Elektron cədvəl',
        note: 'Excel, LibreOffice və digərləri üçün XLSX, istənilən dildə: rəqəmlər ədəd, tarixlər tarixdir; məlumatlar və mənbələri ilə.',
      },
      table: {
        title: 'Cədvəl',
        note: 'Proqramlar üçün CSV. Hər rəqəm bir sətir, birgə rəqəm bir dəfə, hər vəziyyət sözlə. Dili Azərbaycan, türk, rus və ya alman olan elektron cədvəl onun ədədlərini səhv oxuyur: orada XLSX götürün.',
      },
      map: {
        title: 'Xəritə verilənləri',
        note: 'Xəritə proqramları üçün GeoJSON. Birgə rəqəm rayonlarını əhatə edən bir fiqurdur; heç bir rayon iki fiqurda deyil.',
      },
      claims: {
        title: 'Məlumatlar',
        note: 'HXL teqləri ilə CSV. Bu görünüşün əsasındakı bütün məlumatlar, uzlaşmayanlar və təkrarlayanlar da daxil olmaqla.',
      },
    },
    failed:
      'Fayl hazırlana bilmədi: proqramın bir hissəsi gəlib çatmadı. Yenidən cəhd edin və ya səhifəni təzədən açın. Digər fayllara başqa heç nə lazım deyil.',
    save: (what: string, type: string) => `Yüklə: ${what}, ${type}`,
  },
  picture: {
    title: 'Şəkil',
    of: 'Nəyin şəkli',
    map: 'Xəritə',
    width: 'En',
    widths: { one: 'Bir sütun', two: 'İki sütun' },
    kind: 'Fayl',
    kinds: {
      svg: 'SVG, istənilən ölçüdə aydın',
      png1: 'PNG, 1×',
      png2: 'PNG, 2×',
      png3: 'PNG, 3×, çap üçün',
    },
    note: 'İçində başlıq, şərti işarələr, mənbələr, xəbərdarlıq sətri və keçid var. Həmişə açıq rənglərdə, boz çapda da oxunur.',
    save: 'Şəkli yüklə',
    working: 'Şəkil çəkilir …',
    cancel: 'Ləğv et',
    failed: {
      letters:
        'Şəklin hərfləri yüklənmədi. Səhifənin digər hissələri işləyir; yenidən cəhd etmək üçün düyməni basın.',
      drawing:
        'Proqramdakı xətaya görə şəkli çəkmək mümkün olmadı. Yuxarıdakı rəqəm faylları onsuz da hazırlanır.',
      memory: 'Brauzerin bu ölçüdə şəkil üçün yaddaşı çatmadı. SVG daha az yaddaş tələb edir.',
      noise:
        'Bu brauzer izlənmədən qorunmaq üçün şəklin əvəzinə təsadüfi nöqtələr verir. Yuxarıda SVG seçin: orada eyni şəkil var, bu ona təsir etmir.',
    },
  },
  citation: {
    title: 'İstinad',
    of: 'Nəyə istinad',
    view: 'Bu görünüş, mənbələri ilə',
    claim: (figure: string, speaker: string) => `Məlumat: ${figure}, ${speaker}`,
    ledger: 'Bütün reyestr',
    form: 'Format',
    forms: {
      plain: 'Sadə mətn',
      bibtex: 'BibTeX',
      ris: 'RIS (EndNote, Zotero …)',
      csl: 'CSL-JSON (Zotero, Pandoc …)',
    },
    text: 'İstinadın mətni',
    copy: 'Kopyala',
    copied: 'Kopyalandı.',
    byHand: 'Mübadilə buferinə yazmaq olmadı. Mətn seçilib: onu xanadan kopyalayın.',
    save: 'Yüklə',
  },
  all: {
    title: 'Bütün verilənlər',
    text: 'Bütün reyestr, onun cədvəlləri və təsviri bu səhifənin yanında fayl kimi var.',
    open: 'Verilənlər səhifəsini aç',
  },
} satisfies FullText['take'];

/** Told where the page is opened as a file. */
export const disk = {
  title: 'Bu səhifə serversiz, diskdən açılıb.',
  stands: 'O, ilk görünüşünü göstərir: xəritə, ondan aşağıda isə bütün rəqəmlər və mənbələr.',
  needed: 'Nəyisə seçmək üçün qovluğunu veb-serverə yerləşdirin.',
} satisfies FullText['disk'];

/** Told where the page has no scripts. */
export const unscripted = {
  shows: (title: string) =>
    `Skriptlər (JavaScript) olmadan bu səhifə bir görünüşü göstərir: ${title}.`,
  /** One sentence with two links in it. */
  before: 'Aşağıda verilir: ',
  figures: 'rəqəmlər',
  between: ' və ',
  sources: 'mənbələr',
  after: '.',
  links: 'Başqa görünüşə aparan keçid skript tələb edir; skriptsiz bu görünüş açılır.',
} satisfies FullText['unscripted'];
