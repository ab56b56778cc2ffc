import type { FullText } from '../Text';

/** Taking figures away: files, pictures, citations. */
export const take = {
  lead: 'Brauzerinizdə hazırlanır; heç yerə heç nə göndərilmir. Hər faylda mənbələri, verilənlərin versiyası və bura keçid var.',
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
