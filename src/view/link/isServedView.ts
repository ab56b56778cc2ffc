/**
 * Whether an address asks for nothing but the view that a page of a language was served with.
 * @param search query of the address
 */
export function isServedView(search: string, lang: string): boolean {
  return search === '' || search === `?lang=${lang}`;
}
