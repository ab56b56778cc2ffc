import { format } from 'prettier';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../bench/report/comparison';
import type { Measured } from '../../bench/report/Measured';
import { withBenchBlock, type Found } from '../../bench/report/readmeBlock';

const number = (id: string, unit: Measured['unit'], ...values: number[]) => ({
  id,
  unit,
  values,
});

const found: Found = {
  date: '2026-12-01',
  runs: 3,
  machine: {
    cpu: 'A processor',
    cores: 2,
    memoryGB: 8,
    os: 'A system',
    node: 'v20.20.2',
    browser: 'Chromium 156',
    webgl: 'SwiftShader',
  },
  measured: [
    number('visit, full speed/atlas, svg/figures shown', 'ms', 150, 160),
    number('76 districts/atlas, svg/switch', 'ms', 40),
    number('76 districts/atlas, svg/draw calls', '', 0),
    number('76 districts/before, svg/switch', 'ms', 80),
    number('76 districts/d3 page/switch', 'ms', 20),
  ],
  outcomes: [
    {
      what: 'a switch',
      measured: '40 ms (2.00×)',
      beside: 'd3 page 20 ms',
      aim: '≤ 1.5×',
      reached: 'missed',
      by: '10 ms',
    },
    {
      what: 'a visit',
      measured: '150 kB',
      beside: null,
      aim: '≤ 200 kB',
      reached: 'stretch',
      by: '50 kB',
    },
  ],
};

describe('the table of the README', () => {
  const text = withBenchBlock(readFileSync('README.md', 'utf8'), found);
  const block = /<!-- bench[^>]*-->(.*)<!-- \/bench -->/s.exec(text)?.[1] ?? '';

  it('says when and on what it was measured', () => {
    expect(block).toContain('Measured on 2026-12-01, medians of 3 runs');
    expect(block).toContain('A processor, 2 cores');
    expect(block).toContain('SwiftShader');
  });

  it('keeps what was missed as missed', () => {
    expect(block).toContain('| a switch | 40 ms (2.00×) | d3 page 20 ms | ≤ 1.5× | missed |');
    expect(block).toContain('| a visit | 150 kB |  | ≤ 200 kB | reached, and more |');
  });

  it('sets the pages side by side, empty where nothing was measured, without the other build', () => {
    expect(block).toMatch(/^\| atlas, svg \| 155 ms \|.*\| 40 ms \|.*\| 0 \|$/m);
    expect(block).toMatch(/^\| d3 page \| +\|.*\| 20 ms \|/m);
    expect(block).not.toContain('| before');
  });

  it('leaves the rest of the text as it is, and can be written again', () => {
    const outside = (whole: string) =>
      whole.replace(/(<!-- bench[^>]*-->).*(<!-- \/)/s, '$1$2');
    expect(outside(text)).toBe(outside(readFileSync('README.md', 'utf8')));
    expect(withBenchBlock(text, found)).toBe(text);
  });

  it('is Markdown that Prettier sets in columns', async () => {
    const set = await format(text, { parser: 'markdown', printWidth: 96 });
    expect(set).toMatch(/^\| a visit +\| 150 kB +\|/m);
  });

  it('is not written where its place is missing or there twice', () => {
    expect(() => withBenchBlock('No place', found)).toThrow('no single block');
    expect(() => withBenchBlock(text + text, found)).toThrow('no single block');
  });
});

describe('two builds', () => {
  it('are compared by medians, number by number', () => {
    expect(comparison(found.measured)).toEqual([
      { what: '76 districts/atlas, svg/switch', before: '80 ms', now: '40 ms', ratio: 0.5 },
    ]);
  });

  it('have no ratio to nothing', () => {
    const calls = (build: string, value: number) =>
      number(`76 districts/${build}, svg/draw calls`, '', value);
    expect(comparison([calls('atlas', 3), calls('before', 0)])).toMatchObject([
      { ratio: null },
    ]);
  });
});
