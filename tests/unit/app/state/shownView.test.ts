import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShownView, type Following } from '../../../../src/app/state/shownView';
import { parseLink } from '../../../../src/view/link/parseLink';
import { createViewStore } from '../../../../src/view/store';
import { context, period } from '../../view/context';

/** A page that follows its store, and the frames of its map. */
function open() {
  const store = createViewStore(context, parseLink('', context));
  let waiting: readonly (() => void)[] = [];
  const shown = createShownView(store, (act) => {
    waiting = [...waiting, act];
    return () => {
      waiting = waiting.filter((one) => one !== act);
    };
  });
  const heard: Following[] = [];
  shown.subscribe((_state, how) => heard.push(how));
  const frame = () => {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  };
  return { store, shown, heard, frame, act: store.getState() };
}

describe('what the page around the map shows', () => {
  it('follows another period, measure or colouring after the frame of the map', () => {
    const { store, shown, heard, frame, act } = open();
    const first = shown.getState();
    act.choosePeriod(period('2023'));
    act.colourBy('area');
    expect(shown.getState()).toBe(first);
    expect(heard).toEqual([]);
    frame();
    expect(shown.getState()).toBe(store.getState());
    expect(heard).toEqual(['after the map']);
  });

  it('goes at once where more changes than the map, and takes along what was waiting', () => {
    const { store, shown, heard, frame, act } = open();
    act.choosePeriod(period('2023'));
    act.openDistrict('lachin');
    expect(shown.getState()).toBe(store.getState());
    expect(shown.getState().view.district).toBe('lachin');
    frame();
    expect(heard).toEqual(['at once']);
  });

  it('goes at once with what is awaited, and with a link that tells of the past', () => {
    const { store, heard, act } = open();
    act.readAddress('?t=2023&d=lachin');
    act.cancelAwaited();
    store.setState({ awaited: { kind: 'address', query: '?t=2024' } });
    expect(heard.every((how) => how === 'at once')).toBe(true);
    expect(heard.length).toBeGreaterThan(0);
  });

  it('is the same as its store at rest, whatever was chosen in whatever order', () => {
    const RUN = {};
    const choice = fc.constantFrom<(page: ReturnType<typeof open>) => void>(
      ({ act }) => act.choosePeriod(period('2023')),
      ({ act }) => act.choosePeriod(period('2024')),
      ({ act }) => act.choosePeriod(period('2025'), RUN),
      ({ act }) => act.colourBy('area'),
      ({ act }) => act.chooseMeasure('mines-on-records'),
      ({ act }) => act.openDistrict('lachin'),
      ({ act }) => act.closeDistrict(),
      ({ act }) => act.openScreen('table'),
      ({ frame }) => frame(),
    );
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 12 }), (choices) => {
        const page = open();
        for (const choose of choices) choose(page);
        page.frame();
        expect(page.shown.getState()).toBe(page.store.getState());
      }),
    );
  });
});
