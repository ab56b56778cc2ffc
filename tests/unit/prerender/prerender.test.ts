import { describe, expect, it } from 'vitest';
import { prerender } from '../../../src/prerender/prerender';
import { pageFiles } from '../../../scripts/ledger/pageFiles';
import { DATA } from '../support/dataFolder';

const files = pageFiles(DATA);
const [english] = await prerender(files);
const { page = '', paper = '' } = english ?? {};

describe('prerender', () => {
  it('writes the page of the default view: what it is, the sentence, the legend, the map', () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('Not a hazard map.');
    expect(page).toContain('13 districts have a figure for 2025');
    expect(page).toContain('8,000 to under 12,000');
    expect(page).toContain('No figure found in our sources.');
  });

  it('S8: draws the map for three kinds of window, with every figure in each', () => {
    for (const name of ['wide', 'narrow', 'phone']) {
      const start = page.indexOf(`class="map-first-${name}"`);
      const picture = page.slice(start, page.indexOf('map-first-', start + 30));
      expect(start).toBeGreaterThan(0);
      for (const figure of ['9,110.4', '8,718.6', '12.8']) expect(picture).toContain(figure);
    }
  });

  it('gives no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('needs no inline style or script, so that the strict policy holds', () => {
    expect(page + paper).not.toMatch(/ style="|<script|<style| on[a-z]+="/);
  });

  it('E4: lists the sources with titles and addresses on the sheet below', () => {
    expect(paper).toContain('https://report.az/');
    expect(paper).toContain('Keçən il Azərbaycanda');
  });

  it('has no number to its last digit: it would not be the same under every Node', () => {
    expect((page + paper).match(/\d\.\d{11,}/g)).toBeNull();
  });

  it('refuses to write a page from half of the data', async () => {
    const half = new Map(files);
    half.set('districts', (half.get('districts') ?? '').slice(0, 1000));
    await expect(prerender(half)).rejects.toThrow(/not whole/);
  });
});
