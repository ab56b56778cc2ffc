import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileName } from '../../../../src/app/loading/Failure';
import type { Fetched } from '../../../../src/app/loading/fetchText';
import { readWorld } from '../../../../src/app/loading/readWorld';

const read = (path: string): Fetched => ({
  ok: true,
  text: readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8'),
});

const files: Readonly<Record<FileName, Fetched>> = {
  claims: read('claims.csv'),
  sources: read('sources.csv'),
  places: read('places.csv'),
  metrics: read('metrics.csv'),
  links: read('links.csv'),
  'boundary-changes': read('boundary-changes.csv'),
  districts: read('boundaries/districts.geojson'),
  context: read('boundaries/context.geojson'),
  'without-outline': read('boundaries/without-outline.csv'),
};

const textOf = (file: FileName) => {
  const fetched = files[file];
  if (!fetched.ok) throw new Error(file);
  return fetched.text;
};
const withText = (file: FileName, text: string) =>
  readWorld({ ...files, [file]: { ok: true, text } }, 'test');

describe('readWorld', () => {
  it('builds the world of files that are whole', () => {
    const load = readWorld(files, 'test');
    expect(load).toMatchObject({ stage: 'ready', failures: [] });
    if (load.stage !== 'ready') throw new Error(load.stage);
    expect(load.world.ground?.outlines.features).toHaveLength(76);
    expect(load.world.places).toHaveLength(77);
  });

  it('names every table that did not come, and why', () => {
    const load = readWorld(
      {
        ...files,
        claims: { ok: false, reason: { kind: 'status', status: 503 } },
        links: { ok: false, reason: { kind: 'offline' } },
      },
      'test',
    );
    expect(load).toEqual({
      stage: 'failed',
      failures: [
        { file: 'claims', reason: { kind: 'status', status: 503 } },
        { file: 'links', reason: { kind: 'offline' } },
      ],
    });
  });

  it.each([0.2, 0.5, 0.9, 0.999])(
    'shows no figure of claims cut at %d of their length',
    (part) => {
      const text = textOf('claims');
      const load = withText('claims', text.slice(0, Math.floor(text.length * part)));
      expect(load).toEqual({
        stage: 'failed',
        failures: [{ file: 'claims', reason: { kind: 'truncated' } }],
      });
    },
  );

  it.each(['claims', 'sources', 'places', 'metrics'] as const)(
    'finds out that %s was cut between two rows',
    (file) => {
      const half = textOf(file).slice(0, textOf(file).length / 2);
      const load = withText(file, half.slice(0, half.lastIndexOf('\n') + 1));
      expect(load).toEqual({
        stage: 'failed',
        failures: [{ file, reason: { kind: 'truncated' } }],
      });
    },
  );

  it.each(['districts', 'context', 'without-outline'] as const)(
    'keeps every figure when %s is cut short: the table needs no map',
    (file) => {
      const load = withText(file, textOf(file).slice(0, -40));
      if (load.stage !== 'ready') throw new Error(load.stage);
      expect(load.world.ground).toBeNull();
      expect(load.failures).toEqual([{ file, reason: { kind: 'truncated' } }]);
      const named = new Set(load.world.ledger.claims.flatMap((claim) => claim.places));
      const districts = load.world.ledger.places.filter((place) => place.kind === 'district');
      const shown = new Set(load.world.places.map((place) => place.id));
      for (const { id } of districts) if (named.has(id)) expect(shown).toContain(id);
    },
  );

  it('tells a file of another shape from one that was cut', () => {
    const load = withText('context', '{"type":"Feature"}');
    expect(load).toMatchObject({
      failures: [{ file: 'context', reason: { kind: 'unreadable' } }],
    });
  });
});
