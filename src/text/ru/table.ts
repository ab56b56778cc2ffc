import { counted, named } from './phrase';

const districts = (count: number) => counted(count, 'район', 'района', 'районов');

export const table = {
  district: 'Район',
  covers: 'Период',
  saidBy: 'Кто сообщил',
  source: 'Опубликовано',
  perArea: (unit: string) => `${unit} на 100\u00a0км²`,
  noArea: 'пригодной площади нет',
  empty: 'За этот период ни у одного района нет отдельной цифры.',
  together: 'одна цифра на всех, разбивка не опубликована',
  named: (count: number) =>
    `${districts(count)} ${named(count)} в сводной цифре, отдельной цифры нет`,
  noFigure: 'В наших источниках цифр не найдено',
  none: (count: number) =>
    `${districts(count)}: в наших источниках цифр не найдено. Об опасности это ничего не говорит.`,
  wholeArea: 'Цифры по всей территории',
  wholeAreaNote: 'Названы для территории в целом и никогда не распределяются по районам.',
};
