import type { Prerendered } from '../../src/prerender/prerender';
import { lettersOf } from './lettersOf';

/** A page in two languages: what stands in the first page, and what takes its place. */
export interface Exchange {
  readonly from: Prerendered;
  readonly to: Prerendered;
  /** What programs read of the page, in the language of `to`. */
  readonly jsonLd: string;
  /** What the page needs of its own, as tags for its head. */
  readonly head: string;
}

/** What stands where React takes over, what is told while it does not, and what lies below. */
export function bodyOf({ page, notice, paper }: Prerendered): string {
  return `<div id="root">${page}</div>${notice}${paper}`;
}

const JSON_LD = /<script type="application\/ld\+json">[^]*?<\/script>/;

/**
 * The first page in another language. Its scripts, styles and policy are those of the first: the
 * script inside is the same to the letter, so its hash is too. Throws where the page is not as the
 * build wrote it.
 */
export function inLanguage(html: string, { from, to, jsonLd, head }: Exchange): string {
  const exchanges: readonly (readonly [string | RegExp, string])[] = [
    [bodyOf(from), bodyOf(to)],
    [`<html lang="${from.lang}"`, `<html lang="${to.lang}"`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(to.title)}</title>`],
    [
      /<meta\s+name="description"\s+content="[^"]*/,
      `<meta name="description" content="${escaped(to.description)}`,
    ],
    [JSON_LD, `<script type="application/ld+json">${jsonLd}</script>`],
    [lettersOf(from.page), lettersOf(to.page)],
    ['</head>', `${head}</head>`],
  ];
  return exchanges.reduce((page, [old, made]) => {
    if (typeof old === 'string' ? !page.includes(old) : !old.test(page)) {
      throw new Error(
        `The page has no ${String(old).slice(0, 60)} to put in another language.`,
      );
    }
    // A function: `$` in the text is no pattern.
    return page.replace(old, () => made);
  }, html);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
