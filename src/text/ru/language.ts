/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Язык',
  description:
    'Что сообщалось о минном загрязнении и разминировании, по районам, с указанием, кто это сообщил. Это не карта опасных мест.',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `Тексты страницы не загрузились: ${name}.`,
  stands: 'Язык страницы не изменился: русский.',
};
