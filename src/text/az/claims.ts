import type { FullText } from '../Text';
import { yearOrdinal, datePhrase } from './phrase';

/** Nouns stay in the singular after a number. */
const figures = (count: number) => `${count} rəqəm`;

/** The card of a district: all that was reported about it. */
export const card = {
  label: (district: string) => `Bütün rəqəmlər: ${district}`,
  emergency: (numbers: string) => `Fövqəladə hallarda: ${numbers}`,
  publishedBy: (publisher: string) => ` (${publisher} dərc edib).`,
  notWhere: 'Bu səhifə hara getməyin mümkün olduğunu demir.',
  none: 'Mənbələrimizdə bu rayonun adını çəkən rəqəm tapılmayıb. Bu, təhlükə barədə heç nə demir.',
  figures,
  counted: (claims: number, sources: number) => `${sources} sənəddə ${figures(claims)}.`,
  oneParty: (party: string) => `Bir tərəfin bəyanatları tapılıb: ${party}.`,
  /** Heads of the lists: time, and how the claims speak of the district. */
  heads: {
    year: (year: string) => year,
    span: 'Bir ildən artıq müddət üzrə',
    upto: 'Artan yekunlar',
    on: 'Müəyyən tarixdə',
    single: (time: string, district: string) => `${time}, ayrılıqda: ${district}`,
    joint: (time: string) => `${time}, başqa rayonlarla birlikdə, bölgüsüz`,
    listed: 'Adı ümumi rəqəmdə çəkilib, ayrıca rəqəmi yoxdur',
    part: 'Rayonun bir hissəsi üçün',
  },
  moreWith: (count: number, values: string) => `Daha ${count} rəqəm: ${values}`,
  fewer: 'Daha az göstər',
  showList: (count: number) => `Göstər: ${figures(count)}`,
  hideList: 'Siyahını gizlət',
  /** Beside the name of a measure that is folded. */
  together: 'Başqa rayonlarla birlikdə',
  inWider: 'Ümumi rəqəmlərdə',
  partly: 'Rayonun bir hissəsi üçün',
  sums: 'Burada cəmlənib',
  sum: (year: string, figure: string) => `${yearOrdinal(year)} il üçün ${figure}`,
  sumFrom: (count: number, speaker: string) =>
    `Burada ${figures(count)} əsasında hesablanıb; bildirən: ${speaker}.`,
  months: (covered: number, of: number) => `${of} ayın ${covered} ayı əhatə olunub.`,
  days: (covered: number, of: number) => `${of} günün ${covered} günü əhatə olunub.`,
  alsoIn: 'Həmçinin',
  repeats: 'Bunu təkrarlayır',
  partOf: 'Bunun hissəsidir',
  disagreesWith: 'Mənbələr uzlaşmır:',
  /** The foot of the card. */
  names: 'Adlar və sahə',
  alsoWritten: 'Başqa yazılışlar',
  area: 'Bildirilən sahə',
  areaFrom: (area: string, source: string) => `${area} (${source})`,
  noArea: 'Bildirilmiş sahə ölçüsü tapılmayıb.',
  areaNow: 'Bundan sonrakı sahə',
  areaComputed: (area: string) => `${area}, burada hesablanıb`,
  notDivided: 'Heç nə bu sahəyə bölünmür: o, bütün xəritələrə ziddir.',
  outline: 'Kontur',
  drawnOutline: 'Burada sadalanan sərhəd dəyişikliklərindən əvvəl olduğu kimi.',
  noOutline: 'Dərc edilmiş kontur tapılmayıb; xəritədə şəhərinin yerində kvadrat var.',
  changes: 'Sərhəd',
  changed: (date: string, change: string) => `${date}: ${change}`,
  changeOf: (area: string) => `${area}.`,
  changeUnknown: 'dəyişib; yeni sahə tapılmayıb.',
  changeSizes: {
    large: 'Böyük dəyişiklik: ondan əvvəlki və sonrakı rəqəmlər müqayisə edilə bilməz.',
    small: '5 faizdən az dəyişiklik.',
    unknown: '',
  },
  neighbours: 'Qonşu rayonlar',
  note: 'Qeyd',
} satisfies FullText['card'];

/** The card of one claim: all its columns in words, its links, and what the rules make of it. */
export const claim = {
  says: 'Reyestrə görə məlumatın məzmunu',
  facts: {
    measure: 'Göstərici',
    places: 'Yerlər',
    period: 'Əhatə edir',
    scope: 'Kimin işi',
    group: 'Şəxslər',
    saidBy: 'Bildirən',
    published: 'Dərc edilib',
    document: 'Sənəd',
    author: 'Müəllif',
    locator: 'Sənəddə yeri',
    directness: 'Necə verilib',
    side: 'Kimin bəyanatı',
    status: 'Status',
    note: 'Qeyd',
    sourceNote: 'Sənəd barədə',
  },
  modes: {
    single: (names: string) => names,
    joint: (names: string) =>
      `${names}; hamısı üçün birlikdə bir rəqəm, bölgüsü dərc edilməyib`,
    listed: (names: string) => `${names}; adlar yerləri göstərir, rəqəm hamısını əhatə edir`,
    region: (names: string) => `${names}, bütövlükdə`,
    country: (names: string) => `${names}, bütövlükdə`,
  },
  part: 'yerin bütövü yox, bir hissəsi',
  groups: {
    all: 'hamısı',
    civilian: 'mülki şəxslər',
    military: 'hərbçilər',
    child: 'uşaqlar',
    woman: 'qadınlar',
  } as Readonly<Record<string, string>>,
  active: 'qüvvədədir',
  undated: 'sənəddə tarix tapılmayıb',
  noAddress: 'ünvanı məlum deyil',
  fromKind: (publisher: string, kind: string) => `${publisher} (${kind})`,
  /** What the rules make of it. */
  onMap: 'Xəritədə',
  when: {
    year: (period: string) => `${yearOrdinal(period)} il üçün`,
    span: (period: string) => `${period} dövrü üçün`,
    upto: (period: string) => period,
    on: (period: string) => datePhrase(period, 'in'),
    in: (period: string) => datePhrase(period, 'in'),
  },
  drawn: (when: string, names: string, rule: string) =>
    `Xəritədə göstərilir: ${when}, ${names}; qayda ${rule}: `,
  drawnUntil: (when: string, until: string, names: string, rule: string) =>
    `Xəritədə göstərilir: ${when} və hər bir sonrakı tarixdə (son tarix: ${until}), ${names}; qayda ${rule}: `,
  showMap: 'Xəritədə göstər',
  preferred: (when: string, rule: string) =>
    `Xəritədə göstərilmir (${when}): ${rule} qaydası ilə başqa məlumat üstün tutulub, çünki `,
  witness:
    'Şahid (C6): başqa məlumatın rəqəmini təkrarlayır, onunla birlikdə bir dəfə sayılır və özü ayrıca heç vaxt xəritədə göstərilmir.',
  rejected: (reason: string) =>
    `Qəbul edilməyib, ona görə xəritədə heç vaxt göstərilmir: ${reason}`,
  superseded: 'Daha sonrakı məlumatla əvəz edilib, ona görə xəritədə heç vaxt göstərilmir.',
  ledgerAlone:
    'Xəritədə heç vaxt göstərilmir, heç bir rayon kartında, cədvəldə və ya qrafikdə də yoxdur: zərər çəkmiş insanlar barədə rayonun adını çəkən rəqəm reyestrdə, öz ünvanında və öz mənbəyinin altında verilir.',
  measure: 'Xəritədə heç vaxt göstərilmir: heç bir rayon bu göstəriciyə görə rənglənmir.',
  partNeverDrawn: 'Xəritədə heç vaxt göstərilmir: rayonun bir hissəsidir.',
  totals: {
    listed:
      'Heç vaxt rayonun üzərində göstərilmir: rayonlar siyahısı üçün yekundur (C2). Həmin rayonlar “adı çəkilən” kimi göstərilir.',
    region: 'Heç vaxt rayonun üzərində göstərilmir: region üçün yekundur (C2).',
    country: 'Heç vaxt rayonun üzərində göstərilmir: ölkə üçün yekundur (C2).',
  },
  noPlace: 'Xəritədə göstərilmir: orada bu məlumat üçün yer və ya dövr yoxdur.',
  /** Links to other claims. */
  links: 'Başqa məlumatlarla əlaqələr',
  relations: {
    repeats: { outgoing: 'Bunu təkrarlayır', incoming: 'Bunda təkrarlanıb' },
    'part-of': { outgoing: 'Bunun hissəsidir', incoming: 'Hissələri' },
    supersedes: { outgoing: 'Bunu əvəz edir', incoming: 'Bununla əvəz edilib' },
    'disagrees-with': { outgoing: 'Bununla uzlaşmır', incoming: 'Bununla uzlaşmır' },
    'derived-from': { outgoing: 'Bundan əldə edilib', incoming: 'Bunun mənbəyidir' },
  },
  linkNote: (note: string) => `Qeyd: ${note}`,
  /** Sets that add up. */
  setTitle: (name: string) => `Hissələri, ${name}`,
  setUnnamed: 'Hissələri',
  setSum: (count: number, sum: string) =>
    `Tamı təşkil edən ${count} rəqəm. Burada cəmlənib: ${sum}.`,
  setNoSum: (count: number) => `Tamı təşkil edən ${count} rəqəm.`,
  inSet: (count: number, name: string, total: string) =>
    `Cəmi ${total} edən ${count} hissədən biri (${name}).`,
  inSetUnnamed: (count: number, total: string) => `Cəmi ${total} edən ${count} hissədən biri.`,
  showWhole: 'Tamı və hissələrini göstər',
  /** The measure. */
  meaning: 'Göstərici nə deməkdir',
  /** Where it stands in the ledger. */
  inLedger: 'Reyestrdə',
  id: 'ID',
  line: (line: string) => `claims.csv, sətir ${line}`,
  report: {
    open: 'Səhvi bildir',
    intro: 'Bu məlumatın identifikatoru və keçidi ilə birlikdə yazılacaq mətn:',
    claim: (id: string) => `Məlumat: ${id}`,
    link: (url: string) => `Keçid: ${url}`,
    data: (version: string) => `Verilənlər: ${version}`,
    wrong: 'Nə səhvdir və bunu harada oxumaq olar:',
    subject: (id: string) => `Məlumatda səhv: ${id}`,
    field: 'Bildirişin mətni',
    copy: 'Mətni kopyala',
    copied: 'Mətn kopyalandı',
    write: 'Redaktorlara yaz',
  },
} satisfies FullText['claim'];
