import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import site from '../../../data/site.json';
import { periodsOf } from '../../../src/figures/periodsOf';
import { formatAddress, formatShareLink } from '../../../src/view/link/formatLink';
import { formatPeriod } from '../../../src/view/link/codecs';
import { parseLink } from '../../../src/view/link/parseLink';
import { realWorld } from '../support/worlds';
import { arbitraryView } from './arbitraryView';
import { contextOf } from './context';

/** The ledger as it stands, on the real outlines. */
const context = contextOf({
  metrics: [...realWorld.index.metricById.values()],
  choicesOf: (metric) => periodsOf(realWorld, metric),
  places: realWorld.places,
  defaultMetric: site.defaultMeasure,
});

describe('links to the ledger as it stands', () => {
  it.each([
    ['area-cleared', '2025'],
    ['mines-on-records', '@2021-07-03'],
    ['contaminated-area', '@2024-10-31'],
    ['anti-personnel-mines-found', '2024'],
  ])('L1: %s opens at %s', (metric, period) => {
    expect(formatPeriod(context.defaultPeriodOf(metric))).toBe(period);
  });

  it('L1: the atlas opens at the default measure of the site', () => {
    expect(context.defaultMetric).toBe('area-cleared');
    expect(formatAddress(parseLink('', context).view, context)).toBe('');
  });

  it('L4: a nonsense link is told once per part', () => {
    const { notices } = parseLink('?m=nonsense&t=9999&d=%3Cscript%3E', context);
    expect(notices.map((notice) => notice.key)).toEqual(['m', 't', 'd']);
  });

  it('L1: every measure and period that can be chosen comes back from its links', () => {
    const home = parseLink('', context).view;
    for (const metric of context.metrics) {
      for (const period of context.periodsOf(metric)) {
        const view = { ...home, metric, period };
        expect(parseLink(formatAddress(view, context), context)).toEqual({ view, notices: [] });
      }
    }
  });

  it('L1: any view comes back from a copied link', () => {
    fc.assert(
      fc.property(arbitraryView(context), (view) => {
        expect(parseLink(formatShareLink(view, context), context)).toEqual({
          view,
          notices: [],
        });
      }),
    );
  });
});
