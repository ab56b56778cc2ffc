/** Id of the sheet below the page, which the build writes. */
export const STATIC_PAGE = 'paper';

/**
 * The page works now: takes away the sheet that stands below it for those whom no script reaches.
 * Who is reading it keeps it until back at the top.
 */
export function removeStaticPage(document: Document): void {
  const { documentElement: html, defaultView: window } = document;
  const staticPage = document.getElementById(STATIC_PAGE);
  if (staticPage === null || window === null) {
    html.removeAttribute('class');
    return;
  }
  const listening = new AbortController();
  const putAway = () => {
    if (window.scrollY > 0) return;
    listening.abort();
    staticPage.remove();
    html.removeAttribute('class');
  };
  window.addEventListener('scroll', putAway, { signal: listening.signal, passive: true });
  putAway();
}
