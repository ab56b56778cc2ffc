import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * What of the page means nothing without styles and scripts: pictures (three maps' worth of names and numbers
 * without a blank), controls, the legend of colours, what is said again for narrow windows or dark ones. A
 * browser of text knows neither `hidden` nor `template`, and would write all of it out.
 */
const UNREAD =
  /<(div|nav|p|span|button|details|section)\b(?: [a-z-]+="[^"]*")*? class="(?:masthead-narrow|sheet-bar|measure|period|colour-by|legend|find|tabs|page-action page-\w+|bar-menu theme-menu|map-first|strip-open|page-skip)(?: [^"]*)?"/;

/**
 * A comment that is at its end at once for all that read HTML as its standard says, and for text browsers goes
 * on to the next end of one.
 */
const OPEN = '<!-->';
const CLOSE = '<!-- -->';

/** The page with what means nothing as text out of the sight of text browsers. */
export function forTextBrowsers(page: string): string {
  let rest = page;
  let done = '';
  for (let found = UNREAD.exec(rest); found !== null; found = UNREAD.exec(rest)) {
    const [, name = ''] = found;
    const end = endOf(name, rest, found.index);
    done += `${rest.slice(0, found.index)}${OPEN}${rest.slice(found.index, end).replaceAll(/<!--.*?-->/g, (mark) => mark + OPEN)}${CLOSE}`;
    rest = rest.slice(end);
  }
  return withoutStyles(done + rest);
}

/** Where the element ends that begins there. */
function endOf(name: string, html: string, start: number): number {
  let depth = 0;
  for (const { 0: tag, index } of html
    .slice(start)
    .matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    if (!tag.endsWith('/>')) depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return start + index + tag.length;
  }
  throw new Error(`The page has no end of ${html.slice(start, start + 60)}.`);
}

/** Pictures without their styles are black: the style sheet takes this back (base.css). */
function withoutStyles(page: string): string {
  return page.replaceAll('<svg ', '<svg display="none" ');
}

/** Something that a script may put into the page later. */
export function keptAside(id: string, what: ReactNode): string {
  return `<script type="text/html" id="${id}">${renderToStaticMarkup(what)}</script>`;
}
