import type { FullText } from '../Text';

/** The ledger: every claim, searched, picked and sorted. */
export const ledger = {
  title: 'Reyestr',
  intro:
    'Bu atlasın bütün məlumatları, istənilən statusda: hər biri bir göstərici, bir yer toplusu və bir dövr üçün bir bildirənin bir sənəddə söylədiyi bir rəqəmdir.',
  search: 'Məlumatlarda axtar',
  placeholder: 'Sözlər, istənilən yazılışda adlar, rəqəmlər',
  count: (_: number, shown: string) => `${shown} məlumat`,
  countOf: (shown: string, total: string) => `${shown} / ${total} məlumat`,
  none: 'Reyestrdə bunların hamısına uyğun məlumat yoxdur.',
  clear: 'Bütün məlumatları göstər',
  filters: 'Süzgəclər',
  filtersSet: (count: number) => `Süzgəclər (${count})`,
  any: 'Hamısı',
  facets: {
    measure: 'Göstərici',
    place: 'Yer',
    period: 'İl',
    speaker: 'Bildirən',
    publisher: 'Dərc edən',
    side: 'Kimin bəyanatı',
    status: 'Status',
    coverage: 'Əhatə',
  },
  statuses: {
    active: 'Qüvvədədir',
    disputed: 'Mübahisəli',
    superseded: 'Əvəz edilib',
    rejected: 'Qəbul edilməyib',
  },
  coverages: { whole: 'Yerin bütövü', part: 'Onun bir hissəsi' },
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Sıra',
  sorts: {
    name: {
      ascending: 'Göstəricilər seçim siyahısındakı kimi',
      descending: 'Göstəricilər sonuncudan',
    },
    period: { ascending: 'Əvvəlcə ən erkən dövr', descending: 'Əvvəlcə ən son dövr' },
    published: {
      ascending: 'Əvvəlcə ən erkən dərc edilən',
      descending: 'Əvvəlcə ən son dərc edilən',
    },
    figure: { ascending: 'Əvvəlcə ən kiçik rəqəm', descending: 'Əvvəlcə ən böyük rəqəm' },
    measure: {
      ascending: 'Göstəricilər seçim siyahısındakı kimi',
      descending: 'Göstəricilər sonuncudan',
    },
    speaker: { ascending: 'Bildirənlər, A-dan', descending: 'Bildirənlər, Z-dən' },
  },
  columns: {
    figure: 'Rəqəm',
    what: 'Göstərici və yerlər',
    period: 'Əhatə edir',
    who: 'Bildirən, dərc edilib',
    remark: 'Qeyd',
  },
  marks: { witness: 'təkrardır', part: 'hissədir' },
  places: (count: number) => `adı çəkilən ${count} rayon`,
} satisfies FullText['ledger'];

/** Every document of the ledger, what was taken from it, and whose statement it is. */
export const sourcesView = {
  title: 'Mənbələr',
  intro: (documents: string, claims: string, statements: string) =>
    `${documents} sənəddə ${claims} məlumat var. Başqasını təkrarlayan məlumat neçə dəfə təkrarlansa da, onunla birlikdə bir dəfə sayılır: beləliklə, ${statements} bəyanat alınır. Başlıqlar sənədin dilindədir.`,
  unknowns: (inferred: string, undated: string, withoutAddress: string) =>
    `${inferred} sənədin tarixi təxmin edilib, ${undated} sənədin tarixi məlum deyil; ${withoutAddress} sənədin ünvanı məlum deyil.`,
  search: 'Sənədlərdə axtar',
  placeholder: 'Başlıq, nəşr, bildirən',
  side: 'Kimin bəyanatı',
  any: 'Bütün tərəflər',
  found: (_: number, shown: string) => `${shown} sənəd`,
  none: 'Bunların hamısına uyğun sənəd yoxdur.',
  clear: 'Bütün sənədləri göstər',
  claims: (_: number, shown: string) => `${shown} məlumat`,
  repeats: (_: number, shown: string) => `onlardan təkrar: ${shown}`,
  statementOf: (side: string) => `Bəyanatlar: ${side}`,
  noAddress: 'ünvanı məlum deyil',
  by: (author: string) => `müəllif: ${author}`,
} satisfies FullText['sourcesView'];

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

/** The page About: what this is, how it is made, and what it may not be taken to mean. */
export const aboutPage = {
  title: 'Atlas haqqında',
  what: {
    title: 'Bu nədir',
    text: 'İnsanların minalarla çirklənmə və minatəmizləmə barədə bildirdiyi rəqəmlərin rayonlar üzrə atlası. Onun vahidi məlumatdır: bir göstərici, bir yer toplusu və bir dövr üçün bir bildirənin bir sənəddə söylədiyi bir rəqəm. Xəritədəki hər rəqəm açılır və onu kimin bildirdiyi, harada və nə vaxt dərc edildiyi, hansı günləri və rayonları əhatə etdiyi, necə seçildiyi və kimin fərqli rəqəm bildirdiyi görünür.',
  },
  empty: {
    title: 'Xəritədə boş rayon nə deməkdir',
    text: 'O deməkdir ki, mənbələrimizdə rəqəm tapılmayıb. Bu, təhlükə barədə heç nə demir. Bir neçə rayon üçün birlikdə bildirilmiş rəqəm heç vaxt onların arasında bölünmür.',
  },
  origins: {
    title: 'Rəqəmlər kimdən gəlir',
    text: 'Sənədin kimin bəyanatını əks etdirməsi onun keyfiyyəti barədə heç nə demir. Bu, rəqəmlərin nə qədər az tərəfdən gəldiyini göstərir. Bəyanat başqasını təkrarlamayan məlumatdır.',
    side: 'Kimin bəyanatları',
    kind: 'Dərc edən',
    documents: 'Sənədlər',
    claims: 'Məlumatlar',
    statements: 'Bəyanatlar',
  },
  chosen: {
    title: 'Məlumat necə seçilir',
    text: 'Xəritədə rayonun bütövü üçün bildirilmiş məlumatlar göstərilə bilər; onun bir hissəsi üçün bildirilənlər rayonun kartında verilir. Regionlar, ölkə və rayon siyahıları üçün rəqəmlər heç vaxt rayonun üzərində göstərilmir. Başqasını təkrarlayan mətn onun şahididir və onunla birlikdə bir dəfə sayılır. Bir neçə məlumat olduqda seçim aşağıdakı addımlarla edilir: hər addım əvvəlkisi həll etmədikdə tətbiq olunur. Rəqəmlərin ortası heç vaxt çıxarılmır.',
    example: 'Nümunə:',
    exampleOf: (measure: string, district: string, figure: string) =>
      `${measure}, ${district}: ${figure}`,
    noExample: 'İndiki reyestrdə bu addımla seçilən rəqəm yoxdur.',
    disagree:
      'Eyni yerlərə və günlərə aid olan, rəqəmləri eyni vaxtda doğru ola bilməyən məlumatlar bir-biri ilə uzlaşmır: xəritə aralığı göstərir və bunu bildirir.',
    rules: {
      'C1.sole': 'Bu rayon və dövr üçün bir məlumat tapılıb.',
      'C2.single':
        'Ayrılıqda bir rayon üçün məlumat bir neçə rayon üçün birgə məlumatdan əvvəl gəlir.',
      'P4.latest': 'Artan yekunlar və müəyyən tarixə olan vəziyyət üçün: ən sonuncusu.',
      'C3.covering':
        'Bütün dövrü əhatə edən məlumat onun bir hissəsini əhatə edəndən əvvəl gəlir.',
      'C3.span': 'Dövrün daha uzun hissəsi daha qısa hissəsindən əvvəl gəlir.',
      'C3.complete-set': 'Cəmi dərc edilmiş yekuna bərabər olan toplunun üzvü əvvəl gəlir.',
      'C3.directness':
        'Bildirənin öz sənədi sitatdan, öz sözləri ilə nəqldən və başqasından götürülmüş xəbərdən əvvəl gəlir.',
      'C3.exactness': 'Dəqiq rəqəm yuvarlaqlaşdırılmış rəqəmdən əvvəl gəlir.',
      'C3.origins': 'Daha çox müstəqil tərəfin bildirdiyi rəqəm əvvəl gəlir.',
      'C3.later-publication': 'Daha sonra dərc edilən əvvəl gəlir.',
      'S12.group': 'Kəsişən birgə rəqəmlərdən daha az rayonu əhatə edəni.',
      'C3.id': 'Məlumatlarda onları fərqləndirən heç nə olmadıqda: adına görə birincisi.',
    },
  },
  measures: {
    title: 'Hər göstərici nə deməkdir',
    text: 'Göstəricinin adı, rəqəmin nəyi saydığı və ondan hansı nəticənin çıxarıla bilməyəcəyi. Xəritədə heç vaxt göstərilməyən göstəricilər reyestrdə və bütün ərazi üzrə rəqəmlərdə verilir.',
    drawn: 'Xəritədə göstərilə bilər',
    never: 'Xəritədə heç vaxt göstərilmir',
    press: (words: string) => `Mətbuatda: ${words}.`,
    standard: (standard: string) => `Terminlər: ${standard}.`,
  },
  boundaries: {
    title: 'Sərhədlər və adlar',
    noteNames:
      'Adlar hər dildə hazırkı rəsmi istifadəyə uyğundur. Başqa yazılışlarla və başqa dillərdəki adlarla da axtarmaq olar; onların heç biri digərindən üstün tutulmur.',
  },
  licences: {
    title: 'Verilənlər və lisenziyalar',
    version: (version: string) => `Verilənlərin versiyası: ${version}.`,
    text: 'Proqram MIT lisenziyası ilə, reyestr və konturlar isə verilənlər qovluğunda onların yanında olan lisenziya ilə yayılır. Mənbələrin öz hüquqları saxlanılır; onların cümlələri burada köçürülməyib.',
    files: 'Cədvəllər olduğu kimi:',
  },
  contact: {
    title: 'Əlaqə və səhvlər',
    report:
      'Hər məlumatın öz ünvanı olan kartı var. Kartın aşağısındakı “Səhvi bildir” düyməsi məlumatın identifikatorunu və keçidini yazır ki, lazımi sətir tapılsın.',
    open: 'Reyestri aç',
  },
} satisfies FullText['aboutPage'];
