export const sheet = {
  raise: 'Բարձրացնել վահանակը',
  lower: 'Իջեցնել վահանակը',
};
