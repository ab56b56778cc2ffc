import type { FullText } from '../Text';

/**
 * What a reader is told when a link could not be honoured as it stands (L4). `given` is text of a
 * stranger, quoted; `shown` is what stands in its place.
 */
export const notices = {
  unknownMeasure: (given: string, shown: string) =>
    `Keçiddə “${given}” göstəricisi istənilib, bu atlasda belə göstərici yoxdur. Əvəzində göstərilir: ${shown}.`,
  measureNotOffered: (given: string, shown: string) =>
    `Keçiddə “${given}” göstəricisi istənilib, bu göstərici xəritədə verilmir. Əvəzində göstərilir: ${shown}.`,
  unknownPeriod: (given: string, shown: string) =>
    `Keçiddə “${given}” dövrü istənilib, onu oxumaq mümkün olmadı. Əvəzində göstərilir: ${shown}.`,
  noSuchPeriod: (given: string, shown: string) =>
    `Keçiddə “${given}” dövrü istənilib, bu göstəricinin dövrləri arasında o yoxdur. Əvəzində göstərilir: ${shown}.`,
  unknownColour: (given: string) =>
    `Keçiddə “${given}” üzrə rəngləmə istənilib, bu atlasda belə rəngləmə yoxdur. Əvəzində cəmi üzrə rəngləmə göstərilir.`,
  noArea:
    'Keçiddə sahəyə görə rəngləmə istənilib, bu göstərici buna imkan vermir. Əvəzində cəmi üzrə rəngləmə göstərilir.',
  unknownDistrict: (given: string) =>
    `Keçiddə “${given}” rayonu istənilib, bu atlasda belə rayon yoxdur. Heç bir rayon açılmayıb.`,
  districtNotInPeriod: (given: string) =>
    `Keçiddə “${given}” rayonu istənilib, göstərilən dövrdə belə rayon mövcud deyildi. Heç bir rayon açılmayıb.`,
  cardInstead: (given: string) =>
    `Keçiddə “${given}” üçün pəncərə və başqa rayonun kartı istənilib. Kart göstərilir.`,
  unknownClaim: (given: string) =>
    `Keçiddə “${given}” məlumatı istənilib, bu atlasda belə məlumat yoxdur. Heç bir məlumat açılmayıb.`,
  queryCut:
    'Keçiddəki axtarış mətni həddən artıq uzundur və ya oxunmur. Onun bir hissəsi nəzərə alınmayıb.',
  unknownSide: (given: string) =>
    `Keçiddə “${given}” tərəfinin bəyanatları istənilib, bu atlas belə tərəfi ayırmır. Bütün tərəflərin bəyanatları göstərilir.`,
  unknownSort: (given: string) =>
    `Keçiddə “${given}” sırası istənilib, bu atlasda belə sıra yoxdur. Adi sıra göstərilir.`,
  unknownPick: (given: string) =>
    `Keçiddə məlumatların “${given}” üzrə seçilməsi istənilib, bunun bir hissəsi bu atlasda yoxdur. Həmin hissə nəzərə alınmayıb.`,
  unknownScreen: (given: string) =>
    `Keçiddə “${given}” səhifəsi istənilib, bu atlasda belə səhifə yoxdur. Əvəzində xəritə göstərilir.`,
  unknownLanguage: (given: string, shown: string) =>
    `Keçiddə “${given}” dili istənilib, bu atlasda belə dil yoxdur. Əvəzində göstərilir: ${shown}.`,
  unreadablePosition: (given: string) =>
    `Keçiddə xəritənin “${given}” mövqeyi istənilib, onu oxumaq mümkün olmadı. Əvəzində bütün ərazi göstərilir.`,
  positionOffTheMap: (given: string) =>
    `Keçiddə xəritənin “${given}” mövqeyi istənilib, o, bu xəritədən kənardadır. Əvəzində bütün ərazi göstərilir.`,
  unreadableFormat: (given: string) =>
    `Keçidin formatı “${given}” kimi göstərilib, onu oxumaq mümkün olmadı. Keçid birinci formatda oxundu.`,
  newerFormat: (given: string, shown: string) =>
    `Keçidin formatı: ${given}. O, atlasın bu versiyasından yenidir; bu versiyanın tanıdığı son format: ${shown}. Oxumaq mümkün olan hissəsi göstərilir.`,
  unreadableDataVersion: (given: string, shown: string) =>
    `Keçiddə verilənlərin versiyası “${given}” kimi göstərilib, onu oxumaq mümkün olmadı. Göstərilən verilənlər: ${shown}.`,
  otherDataVersion: (given: string, shown: string) =>
    `Keçid başqa versiyanın verilənləri ilə hazırlanıb: ${given}. Göstərilən verilənlər: ${shown}; rəqəmlər fərqlənə bilər.`,
  parts: {
    v: 'format',
    data: 'verilənlərin versiyası',
    m: 'göstərici',
    t: 'dövr',
    by: 'rəngləmə',
    d: 'rayon',
    card: 'rayonun kartı',
    c: 'məlumat',
    view: 'səhifə',
    q: 'axtarış mətni',
    side: 'tərəf',
    sort: 'sıra',
    pick: 'məlumatların seçilməsi',
    at: 'xəritənin mövqeyi',
    lang: 'dil',
  },
  repeated: (part: string, given: string) =>
    `Keçiddə bir dəfədən çox verilib: ${part}. Birincisi götürülüb; “${given}” nəzərə alınmayıb.`,
  notYet: {
    vs: 'Keçiddə iki dövrün müqayisəsi istənilib, atlasın bu versiyasında o yoxdur. Bir dövr göstərilir.',
    embed:
      'Keçiddə səhifənin başqa səhifələr içində göstərilən forması istənilib, atlasın bu versiyasında o yoxdur. Bütün səhifə göstərilir.',
  },
  cut: 'Keçidin sonu çatışmır. Onun oxumaq mümkün olan hissəsi göstərilir.',
  tooLong: 'Keçid bu atlasın istənilən keçidindən uzundur. Onun sonu nəzərə alınmayıb.',
  mended:
    'Səhifənin bir hissəsi, ola bilsin, tərcümə səbəbindən pozulmuşdu və yenidən göstərildi.',
} satisfies FullText['notices'];

export const boot: FullText['boot'] = {
  notYourView: 'Bu, keçidinizdəki görünüş deyil, ilk görünüşdür',
  asPublished: 'Səhifə dərc edildiyi kimi göstərilir',
  failed: 'Bu səhifənin proqramı yüklənmədi və ya yarımçıq yükləndi.',
  framed:
    'Bu səhifəni başqa sayt qapalı çərçivədə göstərir, ora buradan proqram yüklənə bilmir. Öz pəncərəsində səhifə tam işləyir:',
  /** Too old for the program, which is not started. */
  old: 'Bu brauzer interaktiv xəritə üçün köhnədir. Daha yeni brauzer onu göstərir.',
  slow: 'Bu səhifənin proqramı gecikir. Səhifə onu gözləyir.',
  bare: 'Bu səhifənin üslubları yüklənmədi, ona görə də səhifə xəritəsiz və tərtibatsız göstərilir.',
  stands:
    'Burada göstərilənlər tamdır: xəritə, aşağıda isə bu görünüşün bütün rəqəmləri və mənbələri. Başqa göstəriciləri, dövrləri və rayonları seçmək olmur.',
  bareStands:
    'Bu görünüşün bütün rəqəmlərini və mənbələrini aşağıda oxumaq olar. Heç nə seçmək olmur.',
  silent: 'Server cavab vermir, ona görə də səhifə yenidən yüklənmədi.',
  renewed:
    'Bu səhifə açıq ikən atlas yenidən dərc edilib. Səhifə həmin görünüşdə yenidən yükləndi; rəqəmlər dəyişmiş ola bilər.',
};
