/**
 * Until all of the page as it was served is there. A program that comes sooner, as from the browser's
 * cache, would find half a page, and could not put away what comes after.
 */
export async function whenParsed(
  document: Pick<Document, 'readyState' | 'addEventListener'>,
): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
