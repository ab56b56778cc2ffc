/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Language',
  description:
    'What has been reported about mine contamination and clearance, district by district, with who said it. Not a hazard map.',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `The words of the page did not arrive: ${name}.`,
  stands: 'The page stays in English.',
};
