import { ended } from './phrase';

/** Words on and about the map. */
export const map = {
  title: 'Карта районов',
  help: 'Стрелки ведут от района к району, Home и End\u00a0— к наибольшей и наименьшей цифре, Enter открывает цифру, плюс и минус меняют масштаб. В таблице те же цифры.',
  spoken: (place: string, said: string) => ended(`${place}: ${said}`),
  controls: 'Масштаб карты',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fitFocus: 'Показать районы с цифрами',
  fitCountry: 'Показать всю страну',
  kilometres: (km: string) => `${km} км`,
};
