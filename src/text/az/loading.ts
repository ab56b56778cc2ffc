import type { FullText } from '../Text';

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
