import type { MetricId } from '../ledger/types';
import type { LinkNotice } from '../view/link/LinkNotice';
import type { ChosenPeriod } from '../view/View';
import type { Text } from './Text';

/** How the things that a view is made of are called in the reader's language. */
export interface NoticeNames {
  readonly measure: (metric: MetricId) => string;
  readonly period: (period: ChosenPeriod) => string;
  /** Name of a BCP 47 language. */
  readonly language: (lang: string) => string;
}

/** L4: one notice as one or two plain sentences. Text, never HTML: it quotes the link. */
export function noticeText(notice: LinkNotice, text: Text, names: NoticeNames): string {
  const say = text.notices;
  const { key, given } = notice;
  const shown = shownText(notice.shown, names);
  switch (notice.reason) {
    case 'unknown-measure':
      return say.unknownMeasure(given, shown);
    case 'measure-not-offered':
      return say.measureNotOffered(given, shown);
    case 'unknown-period':
      return say.unknownPeriod(given, shown);
    case 'no-such-period-for-measure':
      return say.noSuchPeriod(given, shown);
    case 'unknown-colour':
      return say.unknownColour(given);
    case 'no-area-for-measure':
      return say.noArea;
    case 'unknown-district':
      return say.unknownDistrict(given);
    case 'district-not-in-period':
      return say.districtNotInPeriod(given);
    case 'unknown-screen':
      return say.unknownScreen(given);
    case 'unknown-language':
      return say.unknownLanguage(given, shown);
    case 'unreadable-position':
      return say.unreadablePosition(given);
    case 'position-off-the-map':
      return say.positionOffTheMap(given);
    case 'unreadable-format':
      return say.unreadableFormat(given);
    case 'newer-format':
      return say.newerFormat(given, shown);
    case 'unreadable-data-version':
      return say.unreadableDataVersion(given, shown);
    case 'other-data-version':
      return say.otherDataVersion(given, shown);
    case 'repeated':
      return say.repeated(key, given);
    case 'not-yet':
      return say.notYet(key, given);
    case 'unknown-key':
      return say.unknownKey(key, given);
    case 'more-unknown-keys':
      return say.moreUnknownKeys(Number(given));
    case 'too-long':
      return say.tooLong;
  }
}

/** What is shown instead, by name; empty where the sentence itself says it. */
function shownText(shown: LinkNotice['shown'], names: NoticeNames): string {
  switch (shown.kind) {
    case 'measure':
      return names.measure(shown.metric);
    case 'period':
      return names.period(shown.period);
    case 'language':
      return names.language(shown.lang);
    case 'data':
      return shown.version;
    case 'format':
      return String(shown.format);
    case 'by':
    case 'district':
    case 'screen':
    case 'position':
    case 'nothing':
      return '';
  }
}
