import type { FullText } from '../Text';
import { numberCase } from './numberCase';

/** Rows of the legend (K2, S8). */
export const legend = {
  under: (high: string) => `${numberCase(high, 'from')} az`,
  from: (low: string, high: string) => `${low} – ${numberCase(high, 'from')} az`,
  orMore: (low: string) => `${low} və daha çox`,
  oneClass: 'Rəqəm var',
  joint: (members: number) =>
    members === 1
      ? 'Başqa rayonlarla bir rəqəm, bölgüsüz'
      : `${members} rayon üçün bir rəqəm, bölgüsüz`,
  jointSeveral: 'Birgə rəqəmlər, bölgüsüz',
  partialYear: 'İlin bir hissəsini əhatə edir',
  aged: 'İki ildən köhnə rəqəm',
  disputed: 'Mənbələr uzlaşmır',
  disputedSameClass: 'Mənbələr uzlaşmır, bir sinifdə',
  zero: '0 bildirilib',
  named: 'Adı çəkilib, rayon üzrə rəqəm yoxdur',
  noArea: 'Rəqəm var, yararlı sahə ölçüsü yoxdur',
  none: 'Mənbələrimizdə rəqəm tapılmayıb.',
  noneNote: 'Bu, təhlükə barədə heç nə demir.',
  absent: {
    joint: 'Birgə, bölgüsüz',
    partial: 'Dövrün bir hissəsi',
    disputed: 'Mənbələr uzlaşmır',
    zero: '0 bildirilib',
    named: 'Adı çəkilib, rəqəm yoxdur',
  },
} satisfies FullText['legend'];
