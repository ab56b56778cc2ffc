import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import site from '../../../data/site.json' with { type: 'json' };
import { tableRows } from '../../../src/queries/tableRows';
import { az } from '../../../src/text/az/index';
import { fullEn } from '../../../src/text/en/full';
import { hy } from '../../../src/text/hy/index';
import { nameOrder } from '../../../src/text/nameOrder';
import { quantityWithUnit } from '../../../src/text/numberText';
import { ru } from '../../../src/text/ru/index';
import { wordsFor } from '../../../src/text/Words';
import { shownIn } from '../../e2e/support/shown';
import { realWorld } from '../../unit/support/worlds';

/** How each is asked for a page as text, in lines that are long enough for a row of the table. */
const textBrowsers = {
  lynx: (file: string) => [
    '-dump',
    '-nolist',
    '-width=990',
    '-assume_charset=utf-8',
    '-display_charset=utf-8',
    file,
  ],
  w3m: (file: string) => ['-dump', '-cols', '990', '-I', 'utf-8', '-O', 'utf-8', file],
} as const;

const texts = [fullEn, az, ru, hy];
const { figures } = shownIn({ m: 'area-cleared', t: '2025' });

for (const browser of Object.keys(textBrowsers) as (keyof typeof textBrowsers)[]) {
  const program = `/usr/bin/${browser}`;
  const missing = existsSync(program) ? '' : ' (not on this machine)';
  describe.skipIf(missing !== '').each(texts)(`$lang in ${browser}${missing}`, (text) => {
    const page = text.lang === site.languages[0] ? 'index' : text.lang;
    const dump = missing
      ? ''
      : execFileSync(program, textBrowsers[browser](`dist/${page}.html`), {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        });
    const lines = dump
      .split('\n')
      .map((line) => line.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
      .filter((line) => line !== '');
    const at = (words: string) => lines.findIndex((line) => line.includes(words));

    it('begins with the safety line, and says which view is shown', () => {
      const { unscripted } = text;
      expect(at('102')).toBeGreaterThan(0);
      expect(at('102')).toBeLessThan(5);
      expect(at(unscripted.links)).toBeGreaterThan(at('102'));
      expect(at(unscripted.links)).toBeLessThan(7);
      expect(at('Հայերեն')).toBeLessThan(at(text.paper.figures));
    });

    it('has each figure once in the table, apart from its place', () => {
      const { name } = wordsFor(text, [...realWorld.places, ...realWorld.index.ledger.places]);
      const { valued } = tableRows(
        figures,
        { by: 'figure', ascending: false },
        name,
        nameOrder(text.lang),
      );
      expect(valued.length).toBe(13);
      const [highest] = valued;
      for (const row of valued) {
        const [{ claim }] = row.figures;
        if (claim === null) throw new Error('A row without a claim');
        const figure = quantityWithUnit(claim.quantity, text).replace(/[\u00a0\u202f]/g, ' ');
        const start = `${row.figures.map(({ place }) => name(place)).join(', ')} ${figure} `;
        expect(
          lines.filter((line) => line.startsWith(start)),
          start,
        ).toHaveLength(1);
        expect(lines.filter((line) => line.includes(` ${figure}`)).length, start).toBe(
          row === highest ? 2 : 1,
        );
      }
    });

    it('offers nothing that would have to answer, and runs no words together', () => {
      expect(dump).not.toMatch(/\(BUTTON\)|\( \)|\(\*\)|____/);
      expect(lines.filter((line) => /[\d.,]{4,}\p{Lu}/u.test(line))).toEqual([]);
      for (const told of [text.boot.failed, text.boot.slow, text.disk.title]) {
        expect(at(told)).toBe(-1);
      }
    });
  });
}
