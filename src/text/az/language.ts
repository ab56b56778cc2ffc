/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Dil',
  description:
    'Minalarla çirklənmə və minatəmizləmə barədə rayonlar üzrə nə bildirilib və kim bildirib. Bu, təhlükə xəritəsi deyil.',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `Səhifənin mətni yüklənmədi: ${name}.`,
  stands: 'Səhifə Azərbaycan dilində göstərilir.',
};
