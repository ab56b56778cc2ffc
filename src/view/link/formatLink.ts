import type { View } from '../View';
import { PART_NAMES, viewParts } from '../viewParts';
import { samePart } from '../views';
import type { LinkContext } from './LinkContext';
import { FORMAT } from './migrations';

/**
 * L1: the query string of the address bar: what differs from the default, in fixed order; empty for
 * the default view. `t` is left out at the period that its measure opens at.
 */
export function formatAddress(view: View, context: LinkContext): string {
  // A link without `v` is of format 1 for ever, so that old bookmarks keep their meaning.
  const format = FORMAT > 1 ? [['v', String(FORMAT)] as const] : [];
  return join([...format, ...partsOf(view, context, false)]);
}

/**
 * L1: the query string of a copied link. It always names format, data version, measure, period and
 * language, so that it means the same when the defaults move.
 */
export function formatShareLink(view: View, context: LinkContext): string {
  return join([
    ['v', String(FORMAT)],
    ['data', context.dataVersion],
    ...partsOf(view, context, true),
  ]);
}

/** The text of a copied link (L1): this page, wherever it is served from, at this view. */
export function shareUrl(
  location: Pick<Location, 'href'>,
  view: View,
  context: LinkContext,
): string {
  return withQuery(location.href, formatShareLink(view, context));
}

/** The same page with another query string (`''` or `?…`), its old query and fragment dropped. */
export function withQuery(href: string, query: string): string {
  return href.replace(/[?#].*$/s, '') + query;
}

type Written = readonly [key: string, text: string];

/** @param pinned whether parts that a copied link always names are written where they are the default */
function partsOf(view: View, context: LinkContext, pinned: boolean): Written[] {
  return PART_NAMES.flatMap((name): Written[] => {
    const part = viewParts[name];
    const isDefault = samePart(name, view[name], part.default(context, view));
    if (isDefault && !(pinned && part.pinned)) return [];
    const text = part.write(view, context);
    return text === null ? [] : [[part.key, text]];
  });
}

function join(parts: readonly Written[]): string {
  const written = parts.map(([key, text]) => `${key}=${encode(text)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/**
 * `@`, `/` and `.` stay literal, so that a person can read the link (L1). Marks that programs take
 * for the end of a link in running text are encoded too, and so is what follows a `%` that was
 * searched for: `%25` before a number of a letter means one encoding too many (L8).
 */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))
    .replaceAll('%40', '@')
    .replaceAll('%2F', '/')
    .replace(
      /[!'()*]|(?<=%25)[\da-f]/gi,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}
