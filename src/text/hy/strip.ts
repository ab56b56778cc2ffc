import { dated } from './dated';

export const strip = {
  lead: (period: string) => `Ամբողջ տարածքը, ${dated(period)}՝`,
  none: 'թիվ չի գտնվել։',
  by: (figure: string, speaker: string) => `${figure}, հաղորդել է՝ ${speaker}`,
  open: (count: number) => `${count} թիվ`,
  openPlot: 'Բացել գրաֆիկը',
  title: 'Թվեր ամբողջ տարածքի համար',
  note: 'Ամեն պնդում՝ մեկ տող, ինչպես նշված է. շրջանների միջև երբեք չի բաշխվում և երբեք չի գումարվում։',
};
