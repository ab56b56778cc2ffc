import { groupLabel } from './groupLabel';
import { viewTitle } from './viewTitle';
import { units } from './units';
import { states } from './states';
import { sentence } from './sentence';
import { qualifiers } from './qualifiers';
import { periods } from './periods';
import { legend } from './legend';
import { decision } from './decision';
import { about } from './about';
import { claimWords } from './claimWords';
import { colourBy } from './colourBy';
import { copy } from './copy';
import { findBox } from './findBox';
import { legendPanel } from './legendPanel';
import { loading } from './loading';
import { map } from './map';
import { masthead } from './masthead';
import { measure } from './measure';
import { noticeBar } from './noticeBar';
import { notices } from './notices';
import { periodPicker } from './periodPicker';
import { popup } from './popup';
import { shared } from './shared';
import { sheet } from './sheet';
import { sources } from './sources';
import { strip } from './strip';
import { table } from './table';
import { tabs } from './tabs';

/** Every word of the interface in English, a file per part. */
export const en = {
  lang: 'en',
  about,
  claimWords,
  colourBy,
  copy,
  findBox,
  legendPanel,
  loading,
  map,
  masthead,
  measure,
  noticeBar,
  notices,
  periodPicker,
  popup,
  shared,
  sheet,
  sources,
  strip,
  table,
  tabs,
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
