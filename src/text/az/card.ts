import type { FullText } from '../Text';
import { yearOrdinal } from './yearOrdinal';

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
