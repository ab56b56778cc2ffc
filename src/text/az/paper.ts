import type { FullText } from '../Text';

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
  /** One sentence with two links in it. */
  unscripted: {
    before: 'JavaScript olmadan bu səhifə bir görünüşü göstərir; xəritənin altında verilir: ',
    figures: 'rəqəmlər',
    between: ' və ',
    sources: 'mənbələr',
    after: '.',
  },
} satisfies FullText['paper'];
