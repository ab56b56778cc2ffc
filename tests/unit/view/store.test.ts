import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/view/views';
import { formatAddress } from '../../../src/view/link/formatLink';
import { parseLink } from '../../../src/view/link/parseLink';
import { createViewStore, type ViewState, type ViewStore } from '../../../src/view/store';
import { context, period } from './context';

function storeAt(search: string): ViewStore {
  return createViewStore(context, parseLink(search, context));
}

/** The address after an action. */
function after(search: string, act: (state: ViewState) => void): string {
  const store = storeAt(search);
  act(store.getState());
  return formatAddress(store.getState().view, context);
}

describe('the store of the view', () => {
  it('L1: a measure keeps the period if it has it, and the popup', () => {
    expect(
      after('?m=mines-found&t=2023&d=lachin', (state) => state.chooseMeasure('area-cleared')),
    ).toBe('?t=2023&d=lachin');
    expect(after('?t=2023&d=lachin', (state) => state.chooseMeasure('mines-on-records'))).toBe(
      '?m=mines-on-records&d=lachin',
    );
  });

  it('K4: a measure keeps colour by area if it allows it', () => {
    expect(after('?by=area', (state) => state.chooseMeasure('mines-found'))).toBe(
      '?m=mines-found&by=area',
    );
    expect(after('?by=area', (state) => state.chooseMeasure('mines-on-records'))).toBe(
      '?m=mines-on-records',
    );
  });

  it('P7: the popup closes over a place that the period does not have', () => {
    expect(after('?d=aghdara', (state) => state.choosePeriod(period('2023')))).toBe('?t=2023');
    expect(after('?d=aghdara', (state) => state.choosePeriod(period('2026')))).toBe(
      '?t=2026&d=aghdara',
    );
  });

  it('L1: every other choice changes its own part', () => {
    expect(after('?t=2023', (state) => state.colourBy('area'))).toBe('?t=2023&by=area');
    expect(after('?t=2023', (state) => state.openDistrict('lachin'))).toBe('?t=2023&d=lachin');
    expect(after('?t=2023&d=lachin', (state) => state.closeDistrict())).toBe('?t=2023');
    expect(after('?t=2023', (state) => state.openScreen('table'))).toBe('?t=2023&view=table');
    expect(
      after('', (state) => state.moveCamera({ zoom: 7.123, lat: 40.12345, lng: 47 })),
    ).toBe('?at=7.12/40.123/47');
    expect(after('?at=7/40/47', (state) => state.moveCamera(null))).toBe('');
  });

  it('L4: what cannot be chosen is not chosen', () => {
    expect(after('?t=2023', (state) => state.chooseMeasure('casualties'))).toBe('?t=2023');
    expect(after('?t=2023', (state) => state.choosePeriod(period('1999')))).toBe('?t=2023');
    expect(
      after('?t=2023&d=lachin', (state) => {
        state.openDistrict('nowhere');
        state.openDistrict('aghdara');
      }),
    ).toBe('?t=2023&d=lachin');
    expect(after('?m=mines-on-records', (state) => state.colourBy('area'))).toBe(
      '?m=mines-on-records',
    );
    expect(after('', (state) => state.moveCamera({ zoom: 20, lat: 0, lng: 47 }))).toBe(
      '?at=11/38/47',
    );
  });

  it('L5: choosing what is chosen changes nothing', () => {
    const store = storeAt('?t=2023&d=lachin&at=7/40/47');
    const { view } = store.getState();
    const { chooseMeasure, choosePeriod, colourBy, openDistrict, openScreen, moveCamera } =
      store.getState();
    chooseMeasure('area-cleared');
    choosePeriod(period('2023'));
    colourBy('total');
    openDistrict('lachin');
    openScreen('map');
    moveCamera({ zoom: 7.001, lat: 40, lng: 47 });
    expect(store.getState().view).toBe(view);
    expect(store.getState().cause).toBe('address');
  });

  it('L5: says whether the reader chose, looked around, or came by an address', () => {
    const store = storeAt('');
    expect(store.getState().cause).toBe('address');
    store.getState().moveCamera({ zoom: 7, lat: 40, lng: 47 });
    expect(store.getState().cause).toBe('passing');
    store.getState().openScreen('table');
    expect(store.getState().cause).toBe('choice');
    store.getState().readAddress('?t=2023');
    expect(store.getState()).toMatchObject({ cause: 'address', view: { screen: 'map' } });
  });

  it('L4: a notice stays until it is dismissed, or its part is chosen anew', () => {
    const store = storeAt('?m=nonsense&t=9999&d=nowhere&embed=1');
    const keys = () => store.getState().notices.map((notice) => notice.key);
    expect(keys()).toEqual(['m', 't', 'd', 'embed']);
    store.getState().moveCamera({ zoom: 7, lat: 40, lng: 47 });
    expect(keys()).toEqual(['m', 't', 'd', 'embed']);
    store.getState().openDistrict('lachin');
    expect(keys()).toEqual(['m', 't', 'embed']);
    store.getState().chooseMeasure('mines-found');
    expect(keys()).toEqual(['embed']);
    const [notice] = store.getState().notices;
    if (notice !== undefined) store.getState().dismissNotice(notice);
    expect(keys()).toEqual([]);
  });

  it('L4: whatever a reader does, the view is one that its own link brings back', () => {
    const ids = ['area-cleared', 'mines-on-records', 'mines-found', 'casualties', 'nonsense'];
    const texts = ['2021', '2023', '2025', '2020..2024', '@2021-06-12', '..2022-10', '1999'];
    const degrees = fc.double({ min: -200, max: 200, noNaN: true });
    const act: fc.Arbitrary<(state: ViewState) => void> = fc.oneof(
      fc.constantFrom(...ids).map((id) => (state: ViewState) => state.chooseMeasure(id)),
      fc
        .constantFrom(...texts)
        .map((text) => (state: ViewState) => state.choosePeriod(period(text))),
      fc
        .constantFrom('total' as const, 'area' as const)
        .map((by) => (state: ViewState) => state.colourBy(by)),
      fc
        .constantFrom('aghdam', 'aghdara', 'nowhere')
        .map((place) => (state: ViewState) => state.openDistrict(place)),
      fc
        .record({
          zoom: fc.double({ min: 0, max: 24, noNaN: true }),
          lat: degrees,
          lng: degrees,
        })
        .map((camera) => (state: ViewState) => state.moveCamera(camera)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const store = createViewStore(context, { view: defaultView(context), notices: [] });
        for (const one of acts) one(store.getState());
        const { view } = store.getState();
        expect(parseLink(formatAddress(view, context), context)).toEqual({ view, notices: [] });
      }),
    );
  });
});
