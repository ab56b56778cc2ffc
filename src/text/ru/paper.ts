import { counted } from './phrase';

/** A view as a sheet of paper has it. */
export const paper = {
  label: 'Этот вид как таблица с источниками',
  figures: 'Все цифры этого вида',
  sources: 'Источники этих цифр',
  district: 'Район',
  covers: 'Период',
  saidBy: 'Кто сообщил',
  source: 'Источник',
  named: 'Названы в сводной цифре, отдельной цифры нет:',
  none: 'В наших источниках цифр не найдено; об опасности это ничего не говорит:',
  wholeArea: 'Цифры по всей территории; по районам никогда не распределяются',
  listed: (count: number) => `названо вместе: ${counted(count, 'район', 'района', 'районов')}`,
  noAddress: 'без адреса',
  /** One sentence with two links in it. */
  unscripted: {
    before: 'Без JavaScript эта страница показывает один вид; под картой: ',
    figures: 'цифры',
    between: ' и ',
    sources: 'источники',
    after: '.',
  },
};
