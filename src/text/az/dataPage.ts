import type { FullText } from '../Text';

/** The page that lists the files of the data. */
export const dataPage = {
  title: 'Verilənlər',
  text: (version: string) =>
    `Bu fayllar bu səhifənin yanında, verilənlərin versiyası (${version}) ilə adlandırılmış qovluqdadır: hər ünvandakı məzmun heç vaxt dəyişmir.`,
  index:
    'Proqramlar üçün: bütün faylların ölçüləri və heş qiymətləri ilə siyahısı həmişə bu ünvandadır:',
  columns: { file: 'Fayl', what: 'Nədir', size: 'Ölçü' },
  kinds: {
    ledger:
      'Hamısı bir faylda: altı cədvəl baytına qədər olduğu kimi, onların təsviri, lisenziya və README.',
    hxl: 'Bütün məlumatlar bir cədvəldə, humanitar mübadilə üçün HXL teqləri ilə. Birgə məlumat bir sətirdir.',
    description:
      'Cədvəllərin proqramlar üçün təsviri (Frictionless Data Package): sütunlar, növlər, istinadlar.',
    licence: 'Verilənlərin lisenziyası.',
    outlines:
      'Rayonların konturları: GeoJSON, ümumiləşdirilib, rəsmi deyil. Sərhədin haradan keçdiyi barədə heç nə demir.',
  },
  tables: {
    claims: 'Məlumatlar: kiminsə bildirdiyi bir rəqəm, hər biri bir sətir.',
    sources: 'Məlumatların verildiyi sənədlər.',
    places: 'Rayonlar, şəhərlər, regionlar və ölkələr, adları ilə.',
    metrics: 'Göstəricilər: nə sayılır və ondan hansı nəticə çıxarıla bilməz.',
    links: 'Bir məlumatın başqasına münasibəti: təkrarlayır, hissəsidir, uzlaşmır.',
    'boundary-changes': 'Rayon konturlarının qanunla dəyişdirilməsi.',
  },
  columnsNote: 'Hər sütunun mənası zip faylındakı README-də və datapackage.json-da verilir.',
  unread: 'Ölçüləri indi oxumaq mümkün olmadı.',
  kilobytes: (size: string) => `${size} kB`,
  shown: 'Görünüşün göstərdiyi rəqəmlərin faylları həmin görünüşün özündə hazırlanır:',
  licence: (title: string) => `Verilənlərin lisenziyası: ${title}.`,
} satisfies FullText['dataPage'];
