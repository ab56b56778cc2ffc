import { card, claim } from './claims';
import { disk, exported, take, unscripted } from './exports';
import { aboutPage, dataPage, ledger, sourcesView } from './ledger';
import { boot, notices } from './notices';
import { neighbours, plots, spoken } from './plots';

/** Words that parts of the page bring with them which the first view does without. */
export const deferred = {
  aboutPage,
  boot,
  card,
  claim,
  dataPage,
  disk,
  exported,
  ledger,
  neighbours,
  notices,
  plots,
  sourcesView,
  spoken,
  take,
  unscripted,
};
