import type { LinkContext } from './link/LinkContext';
import type { View } from './View';

/** L1: what a reader sees who chose nothing. */
export function defaultView(context: LinkContext): View {
  return {
    metric: context.defaultMetric,
    period: context.defaultPeriodOf(context.defaultMetric),
    by: 'total',
    district: null,
    card: false,
    claim: null,
    screen: 'map',
    query: '',
    side: null,
    sort: null,
    picks: {},
    camera: null,
    lang: context.defaultLang,
  };
}
