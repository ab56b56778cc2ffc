import { aboutPage } from './aboutPage';
import { boot } from './boot';
import { card } from './card';
import { claim } from './claim';
import { dataPage } from './dataPage';
import { disk } from './disk';
import { exported } from './exported';
import { ledger } from './ledger';
import { neighbours } from './neighbours';
import { notices } from './notices';
import { plots } from './plots';
import { sourcesView } from './sourcesView';
import { spoken } from './spoken';
import { take } from './take';

/** Words that parts of the page bring with them which the first view does without. */
export const late = {
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
};
