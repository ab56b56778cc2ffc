import { describe, expect, it } from 'vitest';
import type { MapFile } from '../../../../../src/app/loading/LoadState';
import type { Fetched } from '../../../../../src/app/loading/data/fetchText';
import { widenWorld } from '../../../../../src/app/loading/data/loadWhole';
import { readWorld } from '../../../../../src/app/loading/data/readWorld';
import { pageText, worldFiles } from '../../../support/pageTexts';

const files = worldFiles('ledger');
const text = (of: string): Fetched => ({ ok: true, text: of });
const withLedger = (fetched: Fetched) =>
  readWorld({ ...files, ledger: { file: 'ledger', fetched } });
const withMap = (file: MapFile, fetched: Fetched) =>
  readWorld({ ...files, map: { ...files.map, [file]: fetched } });

describe('readWorld', () => {
  it('builds the world of files that are whole', () => {
    const load = readWorld(files);
    expect(load).toMatchObject({ status: 'ready', failures: [], world: { whole: true } });
    if (load.status !== 'ready') throw new Error(load.status);
    expect(load.world.ground?.outlines.features).toHaveLength(76);
    expect(load.world.places).toHaveLength(77);
  });

  it('builds the world of one measure', () => {
    const load = readWorld(worldFiles('part-mines-on-records'));
    if (load.status !== 'ready') throw new Error(load.status);
    expect(load.world.whole).toBe(false);
    expect(load.world.others).toContain('area-cleared');
    expect(load.world.others).not.toContain('mines-on-records');
    expect(load.world.places).toHaveLength(77);
  });

  it.each([{ kind: 'status', status: 503 } as const, { kind: 'offline' } as const])(
    'says why the ledger did not come: %o',
    (reason) => {
      expect(withLedger({ ok: false, reason })).toEqual({
        status: 'failed',
        failures: [{ file: 'ledger', reason }],
      });
    },
  );

  it.each([0, 0.2, 0.5, 0.9, 0.999])('shows no figure of a ledger cut at %d', (part) => {
    const whole = pageText('ledger');
    expect(withLedger(text(whole.slice(0, Math.floor(whole.length * part))))).toEqual({
      status: 'failed',
      failures: [{ file: 'ledger', reason: { kind: 'truncated' } }],
    });
  });

  it.each(['[]', 'null', '"text"', '{"version":"1"}', '{"type":"FeatureCollection"}'])(
    'calls JSON that is no ledger unreadable: %s',
    (json) => {
      expect(withLedger(text(json))).toEqual({
        status: 'failed',
        failures: [{ file: 'ledger', reason: { kind: 'unreadable' } }],
      });
    },
  );

  it('takes no part for the whole, and no ledger that misses a row which another one names', () => {
    expect(withLedger(text(pageText('part-area-cleared')))).toMatchObject({ status: 'failed' });
    const gap = pageText('ledger').replaceAll('"lachin"', '"elsewhere"');
    expect(gap).not.toBe(pageText('ledger'));
    const sources = JSON.parse(pageText('ledger'));
    sources.sources.id[0] = 'another';
    expect(withLedger(text(JSON.stringify(sources)))).toEqual({
      status: 'failed',
      failures: [{ file: 'ledger', reason: { kind: 'unreadable' } }],
    });
  });

  it.each(['districts', 'context', 'without-outline'] as const)(
    'keeps every figure when %s is cut short: the table needs no map',
    (file) => {
      const load = withMap(file, text(pageText(file).slice(0, -40)));
      if (load.status !== 'ready') throw new Error(load.status);
      expect(load.world.ground).toBeNull();
      expect(load.failures).toEqual([{ file, reason: { kind: 'truncated' } }]);
      const named = new Set(load.world.ledger.claims.flatMap((claim) => claim.places));
      const districts = load.world.ledger.places.filter((place) => place.kind === 'district');
      const shown = new Set(load.world.places.map((place) => place.id));
      for (const { id } of districts) if (named.has(id)) expect(shown).toContain(id);
    },
  );

  it.each([
    ['context', '{"type":"Feature"}'],
    ['without-outline', '[{"place":"a","reason":"b","town":["1","2"]}]'],
    ['without-outline', '{}'],
  ] as const)('tells a file of another shape from one that was cut: %s', (file, other) => {
    expect(withMap(file, text(other))).toMatchObject({
      failures: [{ file, reason: { kind: 'unreadable' } }],
    });
  });
});

describe('widenWorld', () => {
  const load = readWorld(worldFiles('part-area-cleared'));
  if (load.status !== 'ready') throw new Error(load.status);
  const { world } = load;

  it('brings the whole ledger under the same map', () => {
    const wider = widenWorld(world, text(pageText('ledger')));
    expect(wider).toMatchObject({ whole: true, others: [] });
    if ('file' in wider) throw new Error(wider.file);
    expect(wider.ground).toBe(world.ground);
    expect(wider.ledger.claims.length).toBeGreaterThan(world.ledger.claims.length);
  });

  it('has the places of a world that came whole, with the outlines of its own', () => {
    const wider = widenWorld(world, text(pageText('ledger')));
    const whole = readWorld(files);
    if ('file' in wider || whole.status !== 'ready') throw new Error('no world');
    expect(wider.places).toEqual(whole.world.places);
    expect(wider.places).not.toEqual(world.places);
    wider.places.forEach(({ outline }, i) => expect(outline).toBe(world.places[i]?.outline));
  });

  it('says why it did not come', () => {
    expect(widenWorld(world, text('{"version"'))).toEqual({
      file: 'ledger',
      reason: { kind: 'truncated' },
    });
  });
});
