/** The same page with another query string (`''` or `?…`), its old query and fragment dropped. */
export function withQuery(href: string, query: string): string {
  return href.replace(/[?#].*$/s, '') + query;
}
