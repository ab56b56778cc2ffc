export const sheet = {
  raise: 'Raise the sheet',
  lower: 'Lower the sheet',
};
