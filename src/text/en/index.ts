import { groupLabel } from './groupLabel';
import { viewTitle } from './viewTitle';
import { units } from './units';
import { states } from './states';
import { sentence } from './sentence';
import { qualifiers } from './qualifiers';
import { periods } from './periods';
import { legend } from './legend';
import { decision } from './decision';
import { claimWords } from './claimWords';
import { colourBy } from './colourBy';
import { copy } from './copy';
import { drawing } from './drawing';
import { language } from './language';
import { legendPanel } from './legendPanel';
import { loading } from './loading';
import { map } from './map';
import { marks } from './marks';
import { masthead } from './masthead';
import { measure } from './measure';
import { noticeBar } from './noticeBar';
import { periodPicker } from './periodPicker';
import { paper } from './paper';
import { popup } from './popup';
import { print } from './print';
import { search } from './search';
import { shared } from './shared';
import { sheet } from './sheet';
import { strip } from './strip';
import { table } from './table';
import { tabs } from './tabs';
import { taking } from './taking';
import { theme } from './theme';

/** The words of the first view in English, a file per part; those of late parts are in late.ts. */
export const en = {
  lang: 'en',
  claimWords,
  colourBy,
  copy,
  drawing,
  language,
  legendPanel,
  loading,
  map,
  marks,
  masthead,
  measure,
  noticeBar,
  periodPicker,
  paper,
  popup,
  print,
  search,
  shared,
  sheet,
  strip,
  table,
  tabs,
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
