import type { FigureWorld } from '../figures/FigureWorld';
import type { FigureSet, FigureView } from '../figures/types';
import type { SiteTexts } from '../ledger/site';
import type { ClaimId, Metric, PlaceId } from '../ledger/types';
import type { FullWords } from '../text/Words';

/**
 * Address of the view that is exported, of the same view with a district or a claim open, or of the whole
 * ledger, whatever the view.
 */
export type LinkTo = (open?: {
  readonly district?: PlaceId;
  readonly claim?: ClaimId;
  readonly ledger?: true;
}) => string;

/** What an export of a view is made from: the figures that the page shows, and how to point to them. */
export interface ShownView {
  readonly world: FigureWorld;
  readonly metric: Metric;
  readonly view: Pick<FigureView, 'period' | 'by'>;
  readonly figures: FigureSet;
  readonly words: FullWords;
  readonly site: SiteTexts;
  readonly licence: Licence;
  readonly linkTo: LinkTo;
}

/** The licence of the data, as data/datapackage.json names it. */
export interface Licence {
  /** SPDX identifier. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
}
