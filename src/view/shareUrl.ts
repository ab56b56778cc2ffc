import { formatShareLink } from './link/formatLink';
import type { LinkContext } from './link/LinkContext';
import type { View } from './View';
import { withQuery } from './withQuery';

/** The text of a copied link (L1): this page, wherever it is served from, at this view. */
export function shareUrl(
  location: Pick<Location, 'href'>,
  view: View,
  context: LinkContext,
): string {
  return withQuery(location.href, formatShareLink(view, context));
}
