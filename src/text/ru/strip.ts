import { counted, dated } from './phrase';

export const strip = {
  lead: (period: string) => `Вся территория, ${dated(period)}:`,
  none: 'цифр не найдено.',
  by: (figure: string, speaker: string) => `${figure}, сообщает ${speaker}`,
  open: (count: number) => counted(count, 'цифра', 'цифры', 'цифр'),
  openPlot: 'Открыть график',
  title: 'Цифры по всей территории',
  note: 'Одна строка\u00a0— одно утверждение, как заявлено; по районам никогда не распределяется и не складывается.',
};
