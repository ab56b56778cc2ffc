import type { FullText } from '../Text';
import { groupLabel } from './groupLabel';
import { viewTitle } from './viewTitle';
import { units } from './units';
import { states } from './states';
import { sentence } from './sentence';
import { qualifiers } from './qualifiers';
import { periods } from './periods';
import { legend } from './legend';
import { decision } from './decision';
import { aboutPage } from './aboutPage';
import { boot } from './boot';
import { card } from './card';
import { claim } from './claim';
import { claimWords } from './claimWords';
import { colourBy } from './colourBy';
import { copy } from './copy';
import { drawing } from './drawing';
import { dataPage } from './dataPage';
import { disk } from './disk';
import { exported } from './exported';
import { language } from './language';
import { ledger } from './ledger';
import { legendPanel } from './legendPanel';
import { loading } from './loading';
import { map } from './map';
import { marks } from './marks';
import { masthead } from './masthead';
import { measure } from './measure';
import { neighbours } from './neighbours';
import { noticeBar } from './noticeBar';
import { notices } from './notices';
import { periodPicker } from './periodPicker';
import { paper } from './paper';
import { plots } from './plots';
import { popup } from './popup';
import { search } from './search';
import { shared } from './shared';
import { sheet } from './sheet';
import { sourcesView } from './sourcesView';
import { strip } from './strip';
import { table } from './table';
import { tabs } from './tabs';
import { print } from './print';
import { spoken } from './spoken';
import { take } from './take';
import { taking } from './taking';
import { theme } from './theme';

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
