/** What the languages that the program speaks call themselves, by BCP 47 tag. */
export const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  hy: 'Հայերեն',
};
