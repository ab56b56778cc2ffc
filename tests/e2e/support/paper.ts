import { getDocumentProxy } from 'unpdf';

/**
 * The words of a PDF, page by page, in the order in which they were drawn, read back by a program that made none of
 * it. Of what Firefox prints there are none: it draws the letters of a page's own fonts as shapes.
 */
export async function readPaper(pdf: Uint8Array): Promise<readonly string[]> {
  const read = await getDocumentProxy(new Uint8Array(pdf));
  const pages: string[] = [];
  for (let number = 1; number <= read.numPages; number += 1) {
    const { items } = await (await read.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : ''));
    pages.push(words.join(' ').replace(/\s+/g, ' '));
  }
  return pages;
}
