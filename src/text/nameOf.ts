/** The name of a place in a language, else in English, else its id. */
export function nameOf(
  place: { readonly id: string; readonly names: Readonly<Record<string, string>> } | undefined,
  lang: string,
): string {
  return place === undefined ? '' : (place.names[lang] ?? place.names['en'] ?? place.id);
}
