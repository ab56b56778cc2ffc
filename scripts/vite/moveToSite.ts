/**
 * Goes to where the site is, when the page was served at an address that is not its own: that of its folder
 * without the last slash, one that the host answers with the page whatever it is, or that of a
 * page with a slash behind it. What is named relative to it lies elsewhere then, and it stands bare.
 * It goes only when the style sheet, whose name no other site has, lies there, beside a page
 * that will find it.
 *
 * The build writes this function into the page, so it uses nothing from outside of itself.
 * @param first language of the first page
 * @returns whether it goes
 */
export async function moveToSite(
  window: Window & typeof globalThis,
  first: string,
): Promise<boolean> {
  const { document, location, fetch, URL, AbortSignal } = window;
  const { protocol, origin, pathname, search, hash } = location;
  const html = document.documentElement;
  const styles = document.querySelector('link[rel=stylesheet]')?.getAttribute('href');
  const bare = window.getComputedStyle(html).getPropertyValue('--panel') === '';
  if (protocol === 'file:' || !bare || !styles) return false;

  const steps = pathname.split('/').slice(1, -1);
  const above = steps.map((_, depth) =>
    `/${steps.slice(0, depth).join('/')}/`.replace('//', '/'),
  );
  const folders = [...(pathname.endsWith('/') ? [] : [`${pathname}/`]), ...above.toReversed()];
  const names = html.lang === first ? ['', 'index.html'] : [`${html.lang}.html`, html.lang];

  const ask = async (address: string, type: string) => {
    // A host that gives no answer is not waited for: the page has something to tell.
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(
      () => null,
    );
    const sent = response?.headers.get('content-type') ?? '';
    return response?.ok && sent.startsWith(type) ? response.url : null;
  };
  for (const folder of folders) {
    const at = new URL(styles, origin + folder).href;
    if ((await ask(at, 'text/css')) === null) continue;
    for (const name of names) {
      const page = await ask(origin + folder + name, 'text/html');
      if (page === null || new URL(styles, page).href !== at) continue;
      location.replace(new URL(page).pathname + search + hash);
      return true;
    }
  }
  return false;
}
