import type { FullText } from '../Text';

/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading}, rayonlar üzrə`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading}, rayonlar üzrə; bildirən: ${speaker}`,
  /** `others`: speakers besides the one who is named. */
  saidBy: (speaker: string, others: number) =>
    others === 0 ? `Bildirən: ${speaker}` : `Bildirən: ${speaker} və daha ${others} bildirən`,
  noneCovers: 'Bildirilmiş rəqəmlər; heç biri bütün ili əhatə etmir',
  noFigure: 'Bu dövr üçün rayon üzrə rəqəm tapılmayıb',
} satisfies FullText['viewTitle'];
