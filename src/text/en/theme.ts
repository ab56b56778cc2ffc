/** The choice of a light or a dark page. */
export const theme = {
  label: 'Light or dark',
  choices: { device: 'As the device', light: 'Light', dark: 'Dark' },
};
