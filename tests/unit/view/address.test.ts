import { describe, expect, it } from 'vitest';
import { bindAddress, REST } from '../../../src/view/address';
import { parseLink } from '../../../src/view/link/parseLink';
import { createViewStore } from '../../../src/view/store';
import { context, period } from './context';
import { FakeBrowser } from './fakeBrowser';

/**
 * A page opened at an address of its own.
 * @param moved where the address has come to before it is bound
 * @param later what waits for the map to show a choice
 */
function open(query: string, moved = query, later = atOnce) {
  const browser = new FakeBrowser(`/atlas/${moved}`);
  const store = createViewStore(context, parseLink(query, context));
  const unbind = bindAddress(store, query, later, browser.window);
  return { browser, store, unbind, act: store.getState() };
}

/** A map that shows what it is told in no time. */
function atOnce(act: () => void): () => void {
  act();
  return () => undefined;
}

/** A map that shows what it is told when `frame` is called. */
function withFrames() {
  let waiting: readonly (() => void)[] = [];
  return {
    later(act: () => void) {
      waiting = [...waiting, act];
      return () => {
        waiting = waiting.filter((one) => one !== act);
      };
    },
    frame() {
      const acts = waiting;
      waiting = [];
      for (const act of acts) act();
    },
  };
}

const at = (zoom: number) => ({ zoom, lat: 40, lng: 47 });

describe('the address bar', () => {
  it('L5: each choice adds an entry, at the path of the page', () => {
    const { browser, act } = open('');
    act.choosePeriod(period('2023'));
    act.openDistrict('lachin');
    act.closeDistrict();
    act.choosePeriod(period('2025'));
    expect(browser.entries).toEqual([
      '/atlas/',
      '/atlas/?t=2023',
      '/atlas/?t=2023&d=lachin',
      '/atlas/?t=2023',
      '/atlas/',
    ]);
  });

  it('L5: Back and Forward restore, and write nothing', () => {
    const { browser, store, act } = open('');
    act.chooseMeasure('mines-on-records');
    act.openDistrict('lachin');
    const writes = browser.writes.length;
    browser.go(-1);
    expect(store.getState().view).toMatchObject({ metric: 'mines-on-records', district: null });
    browser.go(-1);
    expect(store.getState().view.metric).toBe('area-cleared');
    browser.go(2);
    expect(store.getState().view.district).toBe('lachin');
    expect(browser.writes).toHaveLength(writes);
  });

  it('L4: the address the page was opened with stays until something is chosen', () => {
    const { browser, store, act } = open('?m=nonsense&d=atlantis');
    expect(browser.writes).toEqual([]);
    act.choosePeriod(period('2023'));
    expect(browser.address).toBe('/atlas/?t=2023');
    browser.go(-1);
    expect(store.getState().notices.map((notice) => notice.key)).toEqual(['m', 'd']);
    browser.go(1);
    expect(store.getState().notices).toEqual([]);
  });

  it('L5: looking around replaces the entry, once it comes to rest', () => {
    const { browser, act } = open('?t=2023');
    for (let zoom = 6; zoom < 9; zoom += 0.1) {
      act.moveCamera(at(zoom));
      browser.wait(REST / 4);
    }
    expect(browser.writes).toEqual([]);
    browser.wait(REST);
    expect(browser.entries).toEqual(['/atlas/?t=2023&at=9/40/47']);
    expect(browser.writes).toEqual(['replace']);
  });

  it('L5: a camera that rests again and again stays within what browsers allow', () => {
    const { browser, act } = open('');
    for (let time = 0; time < 30_000; time += 50) {
      act.moveCamera(at(6 + (time % 3000) / 1000));
      browser.wait(time % 500 === 0 ? REST : 50);
    }
    expect(browser.writes.length).toBeGreaterThan(10);
    expect(browser.writes.length).toBeLessThan(100);
  });

  it('L5: dragging along the periods adds one entry, at where it came to rest', () => {
    const { browser, store, act } = open('?t=2021');
    const drag = {};
    for (const t of ['2023', '2024', '2025', '1999', '2026']) act.choosePeriod(period(t), drag);
    browser.wait(REST);
    expect(browser.entries).toEqual(['/atlas/?t=2021', '/atlas/?t=2026']);
    browser.go(-1);
    expect(store.getState().view.period).toEqual(period('2021'));
  });

  describe('a run of choices (L5)', () => {
    it('has one entry, at where it came to, and Back goes to before it', () => {
      const { browser, store, act } = open('?t=2021');
      const run = {};
      for (const t of ['2023', '2024', '2025', '2026']) act.choosePeriod(period(t), run);
      expect(browser.entries).toEqual(['/atlas/?t=2021', '/atlas/?t=2026']);
      browser.go(-1);
      expect(store.getState().view.period).toEqual(period('2021'));
    });

    it('ends with its name, with any other choice, and with Back', () => {
      const { browser, act } = open('?t=2021');
      const [run, next] = [{}, {}];
      act.choosePeriod(period('2023'), run);
      act.choosePeriod(period('2024'), next);
      act.choosePeriod(period('2026'), next);
      act.openDistrict('lachin');
      act.choosePeriod(period('2023'), next);
      expect(browser.entries).toEqual([
        '/atlas/?t=2021',
        '/atlas/?t=2023',
        '/atlas/?t=2026',
        '/atlas/?t=2026&d=lachin',
        '/atlas/?t=2023&d=lachin',
      ]);
      browser.go(-2);
      act.choosePeriod(period('2024'), next);
      expect(browser.entries.slice(2)).toEqual(['/atlas/?t=2026', '/atlas/?t=2024']);
    });

    it('goes on over a look around', () => {
      const { browser, act } = open('?t=2021');
      const run = {};
      act.choosePeriod(period('2024'), run);
      act.moveCamera(at(8));
      act.choosePeriod(period('2023'), run);
      expect(browser.entries).toEqual(['/atlas/?t=2021', '/atlas/?t=2023&at=8/40/47']);
    });

    it('has one entry for measures, colours and filters too', () => {
      const { browser, act } = open('');
      const [measures, colours, filters] = [{}, {}, {}];
      act.chooseMeasure('mines-found', measures);
      act.chooseMeasure('mines-on-records', measures);
      act.chooseMeasure('area-cleared', measures);
      act.chooseMeasure('mines-found', measures);
      act.colourBy('area', colours);
      act.colourBy('total', colours);
      act.colourBy('area', colours);
      act.filter({ side: 'armenia' }, filters);
      act.filter({ side: 'azerbaijan' }, filters);
      expect(browser.entries).toEqual([
        '/atlas/',
        '/atlas/?m=mines-found',
        '/atlas/?m=mines-found&by=area',
        '/atlas/?m=mines-found&by=area&side=azerbaijan',
      ]);
    });

    it('is a search of the ledger: the first word makes its entry, the others share it', () => {
      const { browser, store, act } = open('?view=ledger');
      for (const query of ['a', 'ag', 'agh', 'ag', 'lachin']) act.search(query);
      expect(browser.entries).toEqual(['/atlas/?view=ledger', '/atlas/?view=ledger&q=lachin']);
      browser.go(-1);
      expect(store.getState().view.query).toBe('');
      act.search('s');
      act.filter({ side: 'armenia' });
      act.search('sh');
      expect(browser.entries).toEqual([
        '/atlas/?view=ledger',
        '/atlas/?view=ledger&q=s',
        '/atlas/?view=ledger&q=s&side=armenia',
        '/atlas/?view=ledger&q=sh&side=armenia',
      ]);
    });

    it('within one task is written once, at its end', () => {
      const { later, frame } = withFrames();
      const { browser, act } = open('?t=2021', '?t=2021', later);
      const run = {};
      for (const t of ['2026', '2023', '2024']) act.choosePeriod(period(t), run);
      frame();
      expect(browser.entries).toEqual(['/atlas/?t=2021', '/atlas/?t=2024']);
      expect(browser.writes).toEqual(['push']);
    });

    it('names each of its periods at once, so that a reload shows what is on the screen', () => {
      const { browser, act } = open('?t=2021');
      const run = {};
      for (const t of ['2023', '2024', '2026']) {
        act.choosePeriod(period(t), run);
        expect(browser.address).toBe(`/atlas/?t=${t}`);
      }
    });

    it('stays within what browsers allow, however long a key is held', () => {
      const { browser, act } = open('?t=2021');
      const run = {};
      for (let time = 0; time < 30_000; time += 33) {
        act.choosePeriod(period(time % 2 === 0 ? '2023' : '2026'), run);
        browser.wait(33);
      }
      expect(browser.writes.length).toBeGreaterThan(10);
      expect(browser.writes.length).toBeLessThan(100);
      act.choosePeriod(period('2024'), run);
      browser.wait(REST);
      expect(browser.entries).toEqual(['/atlas/?t=2021', '/atlas/?t=2024']);
    });
  });

  it('L5: the entry that a choice leaves behind keeps its camera', () => {
    const { browser, store, act } = open('');
    act.moveCamera(at(8));
    act.choosePeriod(period('2023'));
    expect(browser.entries).toEqual(['/atlas/?at=8/40/47', '/atlas/?t=2023&at=8/40/47']);
    act.moveCamera(at(9));
    browser.go(-1);
    browser.wait(REST);
    expect(store.getState().view.camera).toEqual(at(8));
    expect(browser.entries[0]).toBe('/atlas/?at=8/40/47');
  });

  it('L5: a page that is left has written its camera', () => {
    const { browser, act } = open('');
    act.moveCamera(at(8));
    browser.fire('pagehide');
    expect(browser.address).toBe('/atlas/?at=8/40/47');
  });

  it('L5: a jump within the page changes nothing', () => {
    const { browser, store, act } = open('');
    act.moveCamera(at(8));
    const { view } = store.getState();
    browser.jump('#table');
    expect(store.getState().view).toBe(view);
    act.choosePeriod(period('2023'));
    expect(browser.address).toBe('/atlas/?t=2023&at=8/40/47');
  });

  it('L8: a view behind # is read by opening the page again; a place of the page is not', () => {
    const { browser } = open('?t=2023');
    for (const place of ['#table', '#a', '#/', '#:~:text=t=2023']) browser.jump(place);
    expect(browser.reloads).toEqual([]);
    for (const view of ['#t=2021', '#?t=2021', '#/table']) browser.jump(view);
    expect(browser.reloads).toEqual([
      '/atlas/?t=2023#t=2021',
      '/atlas/?t=2023#?t=2021',
      '/atlas/?t=2023#/table',
    ]);
  });

  it('L5: a history that refuses does not stop the reader', () => {
    const { browser, store, act } = open('');
    browser.refuses = true;
    act.choosePeriod(period('2023'));
    act.moveCamera(at(8));
    browser.wait(REST);
    browser.jump('#table');
    expect(store.getState().view.period).toEqual(period('2023'));
    browser.refuses = false;
    act.openDistrict('lachin');
    expect(browser.address).toBe('/atlas/?t=2023&d=lachin&at=8/40/47');
  });

  it('L5: an address that changed before anybody listened is restored, and its entry kept', () => {
    const { browser, store, act } = open('?t=2023', '?t=2021&by=head');
    expect(store.getState().view.period).toEqual(period('2021'));
    expect(store.getState().notices.map((notice) => notice.key)).toEqual(['by']);
    expect(browser.writes).toEqual([]);
    act.openDistrict('lachin');
    expect(browser.entries).toEqual(['/atlas/?t=2021&by=head', '/atlas/?t=2021&d=lachin']);
  });

  it('L5: unbound, it leaves nothing behind and the last camera written', () => {
    const { browser, act, unbind } = open('');
    act.moveCamera(at(8));
    unbind();
    expect(browser.address).toBe('/atlas/?at=8/40/47');
    expect(browser.listeners).toBe(0);
    act.choosePeriod(period('2023'));
    browser.fire('popstate');
    expect(browser.entries).toEqual(['/atlas/?at=8/40/47']);
  });

  describe('while the map shows a choice', () => {
    it('L5: another period is written when the map has shown it', () => {
      const { later, frame } = withFrames();
      const { browser, act } = open('', '', later);
      act.choosePeriod(period('2023'));
      expect(browser.entries).toEqual(['/atlas/']);
      frame();
      expect(browser.entries).toEqual(['/atlas/', '/atlas/?t=2023']);
    });

    it('L5: each of several choices within a frame has its entry, in order', () => {
      const { later, frame } = withFrames();
      const { browser, act } = open('', '', later);
      act.choosePeriod(period('2023'));
      act.choosePeriod(period('2024'));
      act.openDistrict('lachin');
      act.choosePeriod(period('2023'));
      frame();
      expect(browser.entries).toEqual([
        '/atlas/',
        '/atlas/?t=2023',
        '/atlas/?t=2024',
        '/atlas/?t=2024&d=lachin',
        '/atlas/?t=2023&d=lachin',
      ]);
    });

    it('L5: the choice that a drag begins with keeps its entry', () => {
      const { later, frame } = withFrames();
      const { browser, act } = open('', '', later);
      const drag = {};
      act.choosePeriod(period('2023'), drag);
      act.choosePeriod(period('2024'), drag);
      frame();
      browser.wait(REST);
      expect(browser.entries).toEqual(['/atlas/', '/atlas/?t=2024']);
    });

    it('L5: what the page is left with is written', () => {
      const { browser, act } = open('', '', withFrames().later);
      act.choosePeriod(period('2023'));
      browser.fire('pagehide');
      expect(browser.address).toBe('/atlas/?t=2023');
    });
  });
});
