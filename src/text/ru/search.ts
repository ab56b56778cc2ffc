import { counted } from './phrase';

/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Найти район, показатель или источник',
  placeholder: 'Район, показатель или источник',
  kinds: {
    place: 'Район',
    measure: 'Показатель',
    publisher: 'Издание',
    source: 'Документ',
    claim: 'Утверждение',
  },
  documents: (count: number) => counted(count, 'документ', 'документа', 'документов'),
  inLedger: (count: number, shown: string) =>
    `${counted(count, 'утверждение', 'утверждения', 'утверждений', shown)} с этими словами`,
  coming: 'Загружается всё, что можно найти …',
  missing: 'Поиск не загрузился. Введите ещё раз или перезагрузите страницу.',
  none: 'В этом атласе нет ничего с таким названием или такими словами.',
  results: (count: number) => counted(count, 'вариант', 'варианта', 'вариантов'),
};
