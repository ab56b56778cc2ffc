import { licenses } from '../../../data/datapackage.json';
import type { ShownView } from '../../exports/ShownView';
import type { SiteTexts } from '../../ledger/siteIn';
import type { FullWords } from '../../text/Words';
import { shareUrl } from '../../view/link/formatLink';
import type { LinkContext } from '../../view/link/LinkContext';
import type { View } from '../../view/View';
import type { Atlas } from '../shared/useAtlas';
import type { World } from '../shared/World';

/** The page as the exports take it; links are those that would be copied (L1). */
export function shownView(
  world: World,
  { metric, figures, words }: Atlas & { readonly words: FullWords },
  site: SiteTexts,
  view: View,
  context: LinkContext,
): ShownView {
  const [licence] = licenses;
  if (licence === undefined) throw new Error('datapackage.json names no licence.');
  return {
    world,
    metric,
    view,
    figures,
    words,
    site,
    licence,
    linkTo: ({ district, claim } = {}) => {
      const opened: View =
        district !== undefined
          ? { ...view, screen: 'map', district, card: false, claim: null }
          : { ...view, claim: claim ?? view.claim };
      return shareUrl(window.location, opened, context);
    },
  };
}
