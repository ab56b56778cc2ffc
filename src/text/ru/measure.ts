export const measure = {
  label: 'Показатель',
  groups: {
    contamination: 'Загрязнение и записи',
    clearance: 'Разминирование',
    finds: 'Находки',
  },
};
