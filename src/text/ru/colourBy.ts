export const colourBy = {
  label: 'Цвет показывает',
  total: (unit: string) => `Всего, ${unit}`,
  area: 'На 100\u00a0км² района',
  /** Why there is nothing to choose (K4). */
  none: {
    finds: 'Всего; находки на площадь не делятся',
    records: 'Всего; записи на площадь не делятся',
    shares: 'Проценты; доли на площадь не делятся',
    estimates: 'Всего; оценки на площадь не делятся',
    other: 'Всего; этот показатель на площадь не делится',
  },
};
