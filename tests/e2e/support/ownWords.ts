import type { Page } from '@playwright/test';

/**
 * Every text that the page shows or gives to assistive technology, in our own voice: titles of
 * sources carry the language that they are in, and quoted words are marked.
 */
export async function ownWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const quoted = '[lang]:not(html), [data-quoted], script, style';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest(quoted) != null) continue;
      if (node instanceof Text && node.data.trim() !== '') said.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const value = node.getAttribute(name);
        if (value !== null) said.push(value);
      }
    }
    return [document.title, ...said];
  });
}
