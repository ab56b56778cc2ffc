export const tabs = {
  label: 'Разделы',
  map: 'Карта',
  table: 'Таблица',
  plots: 'Графики',
  ledger: 'Реестр',
  sources: 'Источники',
  about: 'Об атласе',
  data: 'Данные',
};
