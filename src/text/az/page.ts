import type { FullText } from '../Text';

export const masthead = {
  emergency: (publisher: string) => `Fövqəladə hallar (${publisher} dərc edib):`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `${publisher} dərc edib:`,
} satisfies FullText['masthead'];

export const tabs = {
  label: 'Görünüşlər',
  map: 'Xəritə',
  table: 'Cədvəl',
  plots: 'Qrafik',
  ledger: 'Reyestr',
  sources: 'Mənbələr',
  about: 'Haqqında',
  data: 'Verilənlər',
} satisfies FullText['tabs'];

/** The choice of a light or a dark page. */
export const theme = {
  label: 'Açıq və ya tünd rənglər',
  choices: { device: 'Cihazdakı kimi', light: 'Açıq', dark: 'Tünd' },
} satisfies FullText['theme'];

/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Dil',
  description:
    'Minalarla çirklənmə və minatəmizləmə barədə rayonlar üzrə nə bildirilib və kim bildirib. Bu, təhlükə xəritəsi deyil.',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `Səhifənin mətni yüklənmədi: ${name}.`,
  stands: 'Səhifə Azərbaycan dilində göstərilir.',
};

export const noticeBar = {
  outlines: (attribution: string) => `Konturlar: ${attribution}`,
  data: (version: string) => `Verilənlər: ${version}`,
} satisfies FullText['noticeBar'];

export const copy = {
  done: 'Keçid kopyalandı',
  failed: 'Mübadilə buferinə yazmaq olmadı. Keçid xanadadır: onu seçib kopyalayın.',
  field: 'Bu görünüşə keçid',
} satisfies FullText['copy'];

/** The page as it is printed. */
export const print = {
  label: 'Çap üçün bu görünüş',
  legend: 'Şərti işarələr',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, verilənlərin versiyası ${version}:`,
};

export const sheet = {
  raise: 'Paneli qaldır',
  lower: 'Paneli endir',
} satisfies FullText['sheet'];

/** Words that several parts of the page use. */
export const shared = {
  newTab: 'yeni vərəqdə açılır',
  close: 'Bağla',
  dismiss: 'Gizlət',
  tryAgain: 'Yenidən cəhd et',
  openSource: 'Mənbəni aç',
  copyLink: 'Keçidi kopyala',
  choices: 'Xəritə nəyi göstərir',
  actions: 'Alətlər',
  skip: 'Qısa yollar',
  skipToMap: 'Xəritəyə keç',
  skipToTable: 'Rəqəmlər cədvəlinə keç',
  skipToSentence: 'Xəritənin nəyi göstərdiyini deyən cümləyə keç',
} satisfies FullText['shared'];

/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Rayon, göstərici və ya mənbə axtar',
  placeholder: 'Rayon, göstərici və ya mənbə axtar',
  kinds: {
    place: 'Rayon',
    measure: 'Göstərici',
    publisher: 'Nəşr',
    source: 'Sənəd',
    claim: 'Məlumat',
  },
  documents: (count: number) => `${count} sənəd`,
  inLedger: (_: number, shown: string) => `Bu sözlərlə ${shown} məlumat`,
  coming: 'Axtarış üçün siyahı yüklənir …',
  missing:
    'Axtarış yüklənmədi. Bir daha cəhd etmək üçün yenidən yazın və ya səhifəni yeniləyin.',
  none: 'Bu atlasda belə ad və ya söz yoxdur.',
  results: (count: number) => `${count} nəticə`,
} satisfies FullText['search'];

export const loading = {
  busy: 'Rəqəmlər və konturlar yüklənir …',
  failedTitle: 'Rəqəmləri göstərmək mümkün olmadı',
  figuresMissing:
    'Reyestr tam yüklənmədi. Heç bir rəqəm göstərilmir, çünki reyestrin bir hissəsi yanlış təsəvvür yarada bilər.',
  firstTitle: 'Atlasın digər hissəsi yüklənmədi',
  firstStands:
    'Bu səhifədəki görünüş tamdır, dərc edildiyi kimidir. Reyestr yüklənməyincə başqa göstəriciləri, dövrləri və siyahıları seçmək olmur.',
  part: 'Atlasın bu hissəsi yüklənir …',
  programMissing: 'Proqramın bu hissəsi yüklənmədi.',
  restStands: 'Səhifənin digər hissələri işləyir.',
  partBroken: 'Səhifənin bu hissəsini göstərmək mümkün deyil.',
  pageBroken: 'Atlası göstərmək mümkün deyil. Heç nə itməyib: görünüş ünvanda saxlanılıb.',
  reload: 'Səhifəni yenidən yüklə',
  measure: (label: string) => `Rəqəmlər yüklənir: ${label} …`,
  address: 'Həmin görünüşün rəqəmləri yüklənir …',
  viewStands: 'Səhifədəki görünüş dəyişmir.',
  mapMissing: 'Xəritəni çəkmək mümkün olmadı. Bütün rəqəmlər cədvəldədir.',
  unlabelled: 'Adlar və rəqəmlər xəritəyə yüklənmədi. Bütün rəqəmlər cədvəldədir.',
  toTable: 'Cədvəli aç',
  files: {
    part: 'bu göstəricinin rəqəmləri',
    ledger: 'bütün reyestr',
    districts: 'rayonların konturları',
    context: 'qonşu ölkələr və göllər',
    'without-outline': 'konturu olmayan rayonların şəhərləri',
  },
  reasons: {
    offline: 'bağlantı alınmadı',
    status: (status: number) => `serverin cavabı: ${status}`,
    page: 'server onun əvəzinə səhifə göndərdi',
    truncated: 'yarımçıq yükləndi',
    unreadable: 'oxumaq mümkün olmadı',
  },
  failure: (file: string, reason: string) => `Yüklənmədi: ${file} (${reason}).`,
  engine: {
    'no-webgl':
      'Bu brauzerdə WebGL2 yoxdur və ya söndürülüb. Xəritə eyni rəqəmlərlə, daha sadə üsulla çəkilib.',
    'engine-failed':
      'Proqramın xəritəni çəkən hissəsi işə düşmədi. Xəritə eyni rəqəmlərlə, daha sadə üsulla çəkilib.',
    'context-lost':
      'Brauzer xəritənin çəkilməsini dayandırdı. Xəritə eyni rəqəmlərlə, daha sadə üsulla çəkilib.',
  },
} satisfies FullText['loading'];

/** What opens what can be taken away. */
export const taking = {
  open: 'Yüklə',
  cite: 'İstinad',
  title: 'Yükləmə',
};

/** A view as a sheet of paper has it. */
export const paper = {
  label: 'Bu görünüş mənbələri ilə cədvəl şəklində',
  figures: 'Bu görünüşün bütün rəqəmləri',
  sources: 'Bu rəqəmlərin mənbələri',
  district: 'Rayon',
  covers: 'Əhatə edir',
  saidBy: 'Bildirən',
  source: 'Mənbə',
  named: 'Adı ümumi rəqəmdə çəkilib, ayrıca rəqəmi yoxdur:',
  none: 'Mənbələrimizdə rəqəm tapılmayıb, bu isə təhlükə barədə heç nə demir:',
  wholeArea: 'Bütün ərazi üzrə rəqəmlər, heç vaxt rayonlara bölünmür',
  listed: (count: number) => `birlikdə adı çəkilən ${count} rayon`,
  noAddress: 'ünvanı yoxdur',
} satisfies FullText['paper'];
