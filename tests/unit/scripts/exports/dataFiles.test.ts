import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { dataFileContents } from '../../../../scripts/exports/dataFileContents';
import { dataIndex } from '../../../../scripts/exports/dataIndex';
import { defaultViewLd } from '../../../../scripts/exports/defaultViewLd';
import { jsonLdText } from '../../../../src/exports/jsonLd';
import { TABLES, fileOf } from '../../../../src/ledger/tables';

const folder = 'data';
const files = dataFileContents(folder);
const version = (
  JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { version: string }
).version;

/** What another program finds in a zip, by name. */
async function unzipped(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), {
    lazyEntries: true,
    autoClose: false,
  });
  const found = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  zip.close();
  return found;
}

const zipPath = `data/${version}/reported-ground_ledger_${version}.zip`;

describe('static files of the data', () => {
  it('E1: addresses are named with the data version', () => {
    for (const path of files.keys()) expect(path.startsWith(`data/${version}/`)).toBe(true);
    expect([...files.keys()]).toContain(zipPath);
  });

  it('E1: the zip holds the tables byte for byte, with description, licence and README', async () => {
    const found = await unzipped(files.get(zipPath)!);
    for (const name of [...TABLES.map(fileOf), 'datapackage.json']) {
      expect(found.get(name)?.equals(readFileSync(`data/${name}`))).toBe(true);
    }
    expect(found.get('LICENSE.txt')?.equals(readFileSync('data/LICENSE'))).toBe(true);
    const readme = found.get('README.md')?.toString('utf8') ?? '';
    expect(readme).toContain(`Data version ${version}`);
    expect(readme).toContain('Not a hazard map');
    expect(readme).toContain('`place_mode`');
    expect(found.size).toBe(TABLES.length + 3);
  });

  it('E1: the same bytes on any day and in any time zone', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      const elsewhere = dataFileContents(folder).get(zipPath)!;
      expect(Buffer.from(elsewhere).equals(Buffer.from(files.get(zipPath)!))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('E1: the outlines say what they are, from where, and which place they lack', () => {
    const bytes = files.get(`data/${version}/districts.geojson`)!;
    const read = check(Buffer.from(bytes).toString('utf8')) as FeatureCollection & {
      readonly missing: readonly { readonly id: string; readonly reason: string }[];
    };
    expect(read).toMatchObject({
      title: expect.stringContaining('outlines') as string,
      source: expect.stringContaining('Natural Earth') as string,
      licence: { name: 'CC-BY-4.0' },
      boundary_notice: expect.stringContaining('no opinion') as string,
      safety: expect.stringContaining('Not a hazard map') as string,
      data_version: version,
    });
    const drawn = read.features.map(({ id }) => id);
    expect(read.missing.map(({ id }) => id)).toEqual(['aghdara', 'naftalan-city']);
    for (const { id, reason } of read.missing) {
      expect(drawn).not.toContain(id);
      expect(reason).not.toBe('');
    }
    const kept = JSON.parse(
      readFileSync('data/boundaries/districts.geojson', 'utf8'),
    ) as FeatureCollection;
    expect(read.features).toEqual(kept.features);
  });

  it('E1: tables beside the zip are the same tables', () => {
    for (const table of TABLES) {
      const published = files.get(`data/${version}/${fileOf(table)}`)!;
      expect(Buffer.from(published).equals(readFileSync(`data/${fileOf(table)}`))).toBe(true);
    }
  });

  it('the index lists every file with its size and a fingerprint', () => {
    const index = dataIndex(version, 'https://licence.example/', files);
    expect(index.files.map(({ path }) => path)).toEqual([...files.keys()]);
    for (const { path, bytes, sha256 } of index.files) {
      expect(bytes).toBe(files.get(path)?.length);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

interface Node {
  readonly '@type': string;
  readonly text?: string;
  readonly contentUrl?: string;
  readonly distribution?: readonly { readonly contentUrl: string }[];
  readonly appearance?: {
    readonly name: string;
    readonly publisher: { readonly name: string };
  };
  readonly author?: { readonly name: string };
}

describe('JSON-LD of the page', () => {
  const text = jsonLdText(defaultViewLd(folder));
  const graph = (JSON.parse(text) as { '@graph': readonly Node[] })['@graph'];

  it('E3: a data set whose files lie beside the page', () => {
    const set = graph.find((node) => node['@type'] === 'Dataset');
    for (const { contentUrl } of set?.distribution ?? []) {
      expect([...files.keys()]).toContain(contentUrl);
    }
    expect(set?.distribution?.length).toBeGreaterThan(0);
  });

  it('E3: claims with speaker and the document in which they appear', () => {
    const claims = graph.filter((node) => node['@type'] === 'Claim');
    expect(claims.length).toBeGreaterThan(5);
    for (const claim of claims) {
      expect(claim.author?.name).toBeTruthy();
      expect(claim.appearance?.publisher.name).toBeTruthy();
    }
  });

  it('cannot end its element, and weighs less than 3 kB on its way', () => {
    expect(jsonLdText({ text: '</script><b>' })).not.toContain('<');
    expect(brotliCompressSync(text).length).toBeLessThan(3000);
  });
});
