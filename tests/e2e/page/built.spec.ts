import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import {
  ASK,
  cacheControlOf,
  FOREVER,
  HOST_POLICY,
  PACKED,
} from '../../../scripts/lib/hostHeaders.mjs';

/** What the build wrote, looked at as files: no browser. */
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative('dist', path.join(parentPath, name)));
const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
const read = (file: string) => readFileSync(path.join('dist', file));

test('each page says how it is encoded where browsers look: in its first 1,024 bytes', () => {
  expect(pages.toSorted()).toEqual(['az.html', 'hy.html', 'index.html', 'ru.html']);
  for (const page of pages) {
    const begin = read(page).subarray(0, 1024).toString('latin1');
    const [before = '', tag] = begin.split(/(<meta charset="utf-8"\s*\/?>)/);
    expect(tag, page).toBeDefined();
    expect(before, page).not.toMatch(/[^\0-\x7f]|<script/);
    expect(
      read(page)
        .toString()
        .match(/<meta charset/g),
      page,
    ).toHaveLength(1);
    // Nothing that could load a file stands before the policy.
    expect(begin.slice(before.length), page).toMatch(
      /^<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy"/,
    );
  }
});

test('no file has a type that a stock host does not know where a browser insists on it', () => {
  const endingOf = (file: string) => path.extname(file);
  // Programs, workers and styles are refused with another type; letters, JSON and pictures are not. What
  // lies in data/ is downloaded; what is compressed ahead has the type of what it is made from.
  const own = files.filter((file) => !/^data\/|\.(br|gz)$/.test(file));
  const loaded = own.map(endingOf);
  expect([...new Set(loaded)].toSorted()).toEqual([
    '.css',
    '.html',
    '.js',
    '.json',
    '.svg',
    '.txt',
    '.woff2',
  ]);
  const [worker = ''] = files.filter((file) => file.includes('maplibre-gl-worker'));
  const [engine = ''] = files.filter((file) => file.includes('createMapLibreRenderer'));
  expect(worker).toMatch(/\.js$/);
  expect(read(engine).toString()).toContain(path.basename(worker));
});

test('no page and no file of figures has a number to its last digit: it would differ from one Node to the next', () => {
  const served = files.filter((file) => /^[^/]*\.html$|^assets\/.*\.(json|css)$/.test(file));
  expect(served.length).toBeGreaterThan(10);
  for (const file of served) {
    expect(
      read(file)
        .toString()
        .match(/\d\.\d{11,}/g),
      file,
    ).toBeNull();
  }
});

test('each text of some length lies compressed beside it, and is the same', () => {
  const texts = files.filter((file) => PACKED.includes(path.extname(file).slice(1)));
  const long = texts.filter((file) => read(file).length >= 1024);
  expect(long.length).toBeGreaterThan(50);
  for (const file of long) {
    expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file)), file).toBe(true);
    expect(gunzipSync(read(`${file}.gz`)).equals(read(file)), file).toBe(true);
  }
});

test('what a browser may keep for ever is named by what is in it, and nothing else is', () => {
  const own = files.filter((file) => !/\.(br|gz)$/.test(file));
  const kept = own.filter((file) => cacheControlOf(file) === FOREVER);
  expect(own.filter((file) => file.startsWith('assets/'))).toEqual(kept);
  expect(kept.every((file) => file.startsWith('assets/'))).toBe(true);
  for (const file of [...pages, '404.html', 'data/index.json']) {
    expect(cacheControlOf(file), file).toBe(ASK);
  }
});

test('the policy of each page is that of its host, less what is written inside of the page', () => {
  const besides = (policy: string) => policy.replaceAll(/ '(sha256-[^']+|unsafe-inline)'/g, '');
  for (const page of [...pages, '404.html']) {
    const [, written = ''] =
      /Content-Security-Policy" content="([^"]+)"/.exec(read(page).toString()) ?? [];
    const policy = written.replaceAll('&#39;', "'");
    expect(policy, page).toContain("default-src 'none'");
    expect(policy, page).not.toContain('unsafe-inline');
    expect(besides(policy), page).toBe(besides(HOST_POLICY));
  }
});
