import { describe, expect, it } from 'vitest';
import { parseLink } from '../../../src/view/link/parseLink';
import { createViewStore } from '../../../src/view/store';
import { context, contextOf, offer } from './context';

const partial = contextOf({
  whole: false,
  others: ['mines-on-records', 'mines-found'],
  choicesOf: (id) => (id === 'area-cleared' ? offer.choicesOf(id) : []),
});

function storeAt(query: string) {
  const store = createViewStore(partial, parseLink(query, partial));
  return { store, now: () => store.getState() };
}

describe('a view that the ledger at hand cannot show yet', () => {
  it('is shown once the whole is there: a measure that was chosen', () => {
    const { now } = storeAt('?t=2023');
    now().chooseMeasure('mines-found');
    expect(now().awaited).toEqual({ kind: 'measure', metric: 'mines-found' });
    expect(now().view).toMatchObject({ metric: 'area-cleared', period: { year: 2023 } });
    now().replaceContext(context);
    expect(now()).toMatchObject({
      awaited: null,
      cause: 'choice',
      context,
      view: { metric: 'mines-found', period: { year: 2023 } },
    });
  });

  it('is shown once the whole is there: an address', () => {
    const { now } = storeAt('');
    now().readAddress('?m=mines-on-records&c=killed-2024');
    expect(now().view.metric).toBe('area-cleared');
    now().replaceContext(context);
    expect(now()).toMatchObject({
      awaited: null,
      cause: 'address',
      notices: [],
      view: { metric: 'mines-on-records', claim: 'killed-2024' },
    });
  });

  it('is left by a choice that leads on from an awaited address, not by looking around', () => {
    const { now } = storeAt('');
    now().readAddress('?m=mines-found');
    now().moveCamera({ zoom: 7, lat: 40, lng: 47 });
    expect(now().awaited).not.toBeNull();
    now().openScreen('table');
    expect(now().awaited).toBeNull();
    now().replaceContext(context);
    expect(now().view).toMatchObject({ metric: 'area-cleared', screen: 'table' });
  });

  it('is given up by choosing what is shown, by dismissing, and by an address at hand', () => {
    const { now } = storeAt('');
    const wish = () => now().chooseMeasure('mines-found');
    wish();
    now().chooseMeasure('area-cleared');
    expect(now().awaited).toBeNull();
    wish();
    now().cancelAwaited();
    expect(now().awaited).toBeNull();
    wish();
    now().readAddress('?t=2021');
    expect(now()).toMatchObject({ awaited: null, view: { period: { year: 2021 } } });
  });

  it('a measure that nobody offers is not awaited', () => {
    const { now } = storeAt('');
    now().chooseMeasure('casualties');
    expect(now().awaited).toBeNull();
  });

  it('a wider offer changes nothing of a view that was at hand', () => {
    const { now } = storeAt('?t=2023&d=lachin');
    const { view } = now();
    now().replaceContext(context);
    expect(now().view).toBe(view);
  });
});
