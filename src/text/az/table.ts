import type { FullText } from '../Text';

export const table = {
  district: 'Rayon',
  covers: 'Əhatə edir',
  saidBy: 'Bildirən',
  source: 'Dərc edilib',
  perArea: (unit: string) => `${unit}, hər 100 km²-ə`,
  noArea: 'yararlı sahə ölçüsü yoxdur',
  empty: 'Bu dövrdə heç bir rayonun ayrıca rəqəmi yoxdur.',
  together: 'birlikdə bir rəqəm, bölgüsü dərc edilməyib',
  named: (count: number) => `${count} rayonun adı ümumi rəqəmdə çəkilib, ayrıca rəqəmi yoxdur`,
  noFigure: 'Mənbələrimizdə rəqəm tapılmayıb',
  none: (count: number) =>
    `${count} rayon üzrə mənbələrimizdə rəqəm tapılmayıb. Bu, təhlükə barədə heç nə demir.`,
  wholeArea: 'Bütün ərazi üzrə rəqəmlər',
  wholeAreaNote: 'Ərazinin bütövü üçün bildirilib və heç vaxt rayonlara bölünmür.',
} satisfies FullText['table'];
