import type { FullText } from '../Text';

export const popup = {
  allFigures: 'Bu rayonun bütün rəqəmləri',
  theClaim: 'Bu məlumat haqqında ətraflı',
  saidBy: 'Bildirən',
  published: 'Dərc edilib',
  covers: 'Əhatə edir',
  note: 'Qeyd',
  alsoIn: 'Həmçinin',
  why: 'Niyə bu rəqəm:',
  disagreeing: 'Mənbələr nə deyir',
  otherClaims: (count: number) => `Bu dövr üzrə daha ${count} məlumat`,
  namedIn: (count: number) =>
    `Adı ${count} ümumi rəqəmdə çəkilib, onlar ayrıca bu rayona aid deyil`,
  /** `others`: some stand open already. */
  more: (count: number, others: boolean) =>
    others ? `Daha ${count} məlumat göstər` : 'Siyahını göstər',
  fewer: 'Daha az göstər',
  perArea: (value: string, unit: string) => `${value} ${unit}, hər 100 km²-ə`,
  computedFrom: (figure: string, area: string, basis: string) =>
    `Burada hesablanıb: ${figure} və ${area} (${basis}).`,
  area: 'Sahənin mənbəyi',
  areaReported: 'bildirilən sahə',
  areaComputed: 'bildirilən sahə, məlum sərhəd dəyişiklikləri nəzərə alınmaqla',
} satisfies FullText['popup'];
