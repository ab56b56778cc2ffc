export const sheet = {
  label: 'Choices and legend',
  raise: 'Raise the sheet',
  lower: 'Lower the sheet',
  stops: { low: 'lowered', middle: 'half open', full: 'open' },
};
