export const sheet = {
  raise: 'Поднять панель',
  lower: 'Опустить панель',
};
