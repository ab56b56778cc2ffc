import type { FullText } from '../Text';

export const strip = {
  lead: (period: string) => `Bütün ərazi, ${period}:`,
  none: 'rəqəm tapılmayıb.',
  by: (figure: string, speaker: string) => `${figure}, bildirən: ${speaker}`,
  open: (count: number) => `${count} rəqəm`,
  openPlot: 'Qrafiki aç',
  title: 'Bütün ərazi üzrə rəqəmlər',
  note: 'Hər məlumat bildirildiyi kimi bir sətirdə; heç vaxt rayonlara bölünmür və heç vaxt cəmlənmir.',
} satisfies FullText['strip'];
