import { samePeriod } from '../samePeriod';
import type { View } from '../View';
import { formatCamera } from './formatCamera';
import { formatPeriod } from './formatPeriod';
import { formatPicks } from './formatPicks';
import { formatSort } from './formatSort';
import type { LinkContext } from './LinkContext';
import { LINK_KEYS } from './linkKeys';
import type { LinkKey } from './linkKeys';
import { FORMAT } from './migrations';

type Parts = Readonly<Partial<Record<LinkKey, string>>>;

/**
 * L1: the query string of the address bar: what differs from the default, in fixed order; empty for
 * the default view. `t` is left out at the period that its measure opens at.
 */
export function formatAddress(view: View, context: LinkContext): string {
  return join({
    // A link without `v` is of format 1 for ever, so that old bookmarks keep their meaning.
    ...(FORMAT > 1 && { v: String(FORMAT) }),
    ...(view.metric !== context.defaultMetric && { m: view.metric }),
    ...(!samePeriod(view.period, context.defaultPeriodOf(view.metric)) && {
      t: formatPeriod(view.period),
    }),
    ...fixedDefaults(view, context),
    ...(view.lang !== context.defaultLang && { lang: view.lang }),
  });
}

/**
 * L1: the query string of a copied link. It always names format, data version, measure, period and
 * language, so that it means the same when the defaults move.
 */
export function formatShareLink(view: View, context: LinkContext): string {
  return join({
    v: String(FORMAT),
    data: context.dataVersion,
    m: view.metric,
    t: formatPeriod(view.period),
    ...fixedDefaults(view, context),
    lang: view.lang,
  });
}

/**
 * Parts whose default belongs to the format: colour by total, nothing open, the map, every claim in
 * the order of the screen, the fitted camera.
 * To change one of these defaults takes a new format and a migration (L3).
 */
function fixedDefaults(view: View, context: LinkContext): Parts {
  return {
    ...(view.by !== 'total' && { by: view.by }),
    ...(view.district !== null && { [view.card ? 'card' : 'd']: view.district }),
    ...(view.claim !== null && { c: view.claim }),
    ...(view.screen !== 'map' && { view: view.screen }),
    ...(view.query !== '' && { q: view.query }),
    ...(view.side !== null && { side: view.side }),
    ...(view.sort !== null && { sort: formatSort(view.sort) }),
    ...(Object.keys(view.picks).length > 0 && { pick: formatPicks(view.picks, context) }),
    ...(view.camera !== null && { at: formatCamera(view.camera) }),
  };
}

function join(parts: Parts): string {
  const written = LINK_KEYS.flatMap((key) => {
    const value = parts[key];
    return value === undefined ? [] : [`${key}=${encode(value)}`];
  });
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
