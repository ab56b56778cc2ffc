import type { FullText } from '../Text';
import { bringForms } from '../languages';
import { card, claim } from './claims';
import { disk, exported, take } from './exports';
import {
  groupLabel,
  viewTitle,
  units,
  states,
  sentence,
  qualifiers,
  decision,
  claimWords,
} from './figures';
import { forms } from './forms';
import { aboutPage, dataPage, ledger, sourcesView } from './ledger';
import {
  legend,
  colourBy,
  drawing,
  legendPanel,
  map,
  marks,
  measure,
  popup,
  strip,
  table,
} from './map';
import { boot, notices } from './notices';
import {
  copy,
  language,
  loading,
  masthead,
  noticeBar,
  paper,
  search,
  shared,
  sheet,
  tabs,
  print,
  taking,
  theme,
} from './page';
import { periods, periodPicker } from './periods';
import { neighbours, plots, spoken } from './plots';

/** Every word of the interface in Azerbaijani, a file per part. */
export const az: FullText = {
  lang: 'az',
  aboutPage,
  boot,
  card,
  claim,
  claimWords,
  colourBy,
  copy,
  drawing,
  dataPage,
  disk,
  exported,
  language,
  ledger,
  legendPanel,
  loading,
  map,
  marks,
  masthead,
  measure,
  neighbours,
  noticeBar,
  notices,
  periodPicker,
  paper,
  plots,
  popup,
  search,
  shared,
  sheet,
  sourcesView,
  spoken,
  strip,
  table,
  tabs,
  print,
  take,
  taking,
  theme,
  groupLabel,
  viewTitle,
  units,
  states,
  sentence,
  qualifiers,
  periods,
  legend,
  decision,
};

bringForms('az', forms);
