/** The text with a capital at its beginning, by the language's own rules (i → İ in Azerbaijani). */
export function capitalised(text: string, lang: string): string {
  const first = text.slice(0, 1);
  return first.toLocaleUpperCase(lang) + text.slice(1);
}
