import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../../../src/ledger/check/checkLedger';
import { textFaults } from '../../../../../src/ledger/check/text/textFaults';
import type { Problem } from '../../../../../src/ledger/Problem';
import { realFolder } from '../../../support/dataFolder';

const folder = realFolder();
const texts = [...folder].map(([file, text]) => [file, text ?? ''] as const);

/** Files with letters beyond ASCII: what a wrong encoding can hurt. */
const lettered = texts.filter(([, text]) => /[^\0-\x7f]/.test(text));
const tables = texts.filter(([file]) => file.endsWith('.csv'));

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const misread = (encoding: string) => (text: string) => iconv.decode(bytes(text), encoding);
/** Saved in an encoding that lacks letters, and read again as UTF-8. */
const savedAs = (encoding: string) => (text: string) =>
  iconv.encode(text, encoding).toString('utf8');
const resaved = (encoding: string) => (text: string) =>
  iconv.decode(iconv.encode(text, encoding), encoding);
const unreadable = (text: string) => text.replace(/[^\0-\x7f]/g, '\ufffd');

const WRONG = ['win1252', 'win1254', 'win1251', 'macroman', 'iso-8859-1', 'iso-8859-9'];
/** Every way in which the letters of a whole file are hurt: its name, and what it does. */
const HURTS: readonly (readonly [string, (text: string) => string])[] = [
  ...WRONG.map((each) => [`read as ${each}`, misread(each)] as const),
  ...['win1252', 'win1251'].map(
    (each) =>
      [`read as ${each} twice`, (text: string) => misread(each)(misread(each)(text))] as const,
  ),
  ['read as Windows-1252, with a mark in front', (text) => misread('win1252')(`\ufeff${text}`)],
  ...['win1252', 'win1251', 'macroman'].map(
    (each) => [`saved as ${each}`, savedAs(each)] as const,
  ),
  ['letters replaced by U+FFFD', unreadable],
];

function faults(file: string, text: string): readonly Problem[] {
  return textFaults(new Map([[file, text]])).map(({ problem }) => problem);
}

const lineOf = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;

describe('a file that a program spoilt', () => {
  it('nothing is found in the data as they are', () => {
    expect(textFaults(folder)).toEqual([]);
  });

  describe.each(HURTS)('%s', (_, hurt) => {
    it.each(lettered)('%s: one finding with the first place and what to do', (file, text) => {
      const found = faults(file, hurt(text));
      expect(found).toMatchObject([{ rule: 'file-encoding', severity: 'error', file }]);
      const [{ line, hint } = { line: 0, hint: '' }] = found;
      expect(hint).toContain('UTF-8');
      const first = text.search(/[^\0-\x7f]/);
      expect(line).toBeGreaterThanOrEqual(Math.min(1, lineOf(text, first)));
      if (/\p{L}/u.test(text.charAt(first))) {
        expect(line).toBeLessThanOrEqual(lineOf(text, first) + 1);
      }
    });
  });

  it.each(lettered.filter(([, text]) => /[\u0400-\u058f]{3}|[a-z]ə[a-z]/.test(text)))(
    '%s: letters that were saved as question marks',
    (file, text) => {
      for (const encoding of ['win1252', 'macroman']) {
        const [found, ...more] = faults(file, resaved(encoding)(text));
        expect(more).toEqual([]);
        expect(found).toMatchObject({ rule: 'letters-lost', file });
        expect(found?.message).toContain('?');
      }
    },
  );

  it.each(texts)('%s: in UTF-16, with and without a mark', (file, text) => {
    for (const [encoding, mark] of [
      ['utf16le', false],
      ['utf16le', true],
      ['utf16-be', false],
      ['utf16-be', true],
    ] as const) {
      const saved = iconv.encode(text, encoding, { addBOM: mark }).toString('utf8');
      expect(faults(file, saved)).toMatchObject([{ rule: 'file-encoding', file, line: 1 }]);
      expect(faults(file, saved)[0]?.message).toContain('UTF-16');
    }
  });

  it.each(texts)('%s: a byte order mark, a control character', (file, text) => {
    expect(faults(file, `\ufeff${text}`)).toMatchObject([{ rule: 'file-encoding', line: 1 }]);
    for (const sign of ['\0', '\u0007', '\u001a', '\u0085', '\u009d', '\ufeff']) {
      const at = text.search(/[a-z]{4}/) + 2;
      const found = faults(file, text.slice(0, at) + sign + text.slice(at));
      expect(found).toMatchObject([{ rule: 'file-encoding', file, line: lineOf(text, at) }]);
      expect(found[0]?.message).toContain('control character');
    }
  });

  describe.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'upright strokes'],
  ])('a table saved with "%s"', (delimiter, name) => {
    it.each(tables)('%s: one finding that says so', (file, text) => {
      const rows = Papa.parse<string[]>(text).data;
      for (const options of [{}, { quotes: true }, { newline: '\r\n' }]) {
        const saved = Papa.unparse(rows, { delimiter, ...options });
        for (const mark of ['', '\ufeff', 'sep=;\n']) {
          const [found, ...more] = faults(file, mark + saved);
          expect(more).toEqual([]);
          expect(found).toMatchObject({ rule: 'file-separator', file, line: 1 });
          if (mark !== 'sep=;\n') expect(found?.message).toContain(name);
          expect(found?.hint).toContain('comma');
        }
      }
    });
  });

  it('one word, anywhere, in any wrong encoding: its line and its column', () => {
    const words = lettered.flatMap(([file, text]) =>
      [...text.matchAll(/[\p{L}]+/gu)]
        .filter(({ 0: word }) => (word.match(/[^\0-\x7f]/g) ?? []).length > 2)
        .map(({ 0: word, index }) => ({ file, text, word, index })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...WRONG.map(misread), unreadable, resaved('ascii')),
        ({ file, text, word, index }, hurt) => {
          const found = faults(
            file,
            text.slice(0, index) + hurt(word) + text.slice(index + word.length),
          );
          expect(found, `${file}: ${hurt(word)}`).toHaveLength(1);
          expect(found[0]?.line).toBe(lineOf(text, index));
          if (/^translations|sources|places|units|\.geojson/.test(file)) {
            expect(found[0]?.column).not.toBe('');
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the place is told by column and by key', () => {
    const broken = (file: string, from: string, to: string) =>
      faults(file, (folder.get(file) ?? '').replace(from, to))[0];
    expect(broken('places.csv', 'Ağdam', 'AÄŸdam')).toMatchObject({
      column: 'name_az',
      message: expect.stringContaining('"AÄŸdam" was "Ağdam"'),
    });
    expect(broken('places.csv', 'Ağdam', 'A?dam')).toMatchObject({
      rule: 'letters-lost',
      column: 'name_az',
    });
    expect(broken('translations/az.json', 'İnsanların', 'Ä°nsanlarÄ±n')).toMatchObject({
      column: 'site.safety.first',
    });
    expect(broken('boundaries/districts.geojson', 'Abşeron', 'Ab?eron')).toMatchObject({
      column: 'features.0.properties.name_az',
    });
  });

  it('questions, addresses and marks of doubt are no lost letters', () => {
    for (const right of [
      'What now? Why?',
      '"Kim? Nə? Harada?"',
      'https://a.example/b?id=x&c=y,next',
      'https://a.example/?q',
      'www.a.example/b?word',
      '`?m=area` and ?lang=az',
      'Really?! (?) What??',
      'Really?? And then??\nwhy?? Because',
      'Goranboy? or Gəncə',
      '«Что?», Кто?..',
    ]) {
      expect(faults('sources.csv', `id,title\na,${right}\n`), right).toEqual([]);
    }
    for (const lost of [
      'A?dam',
      '?uşa',
      '????? ?? ????',
      'G?nc?',
      'a,"?u?a"',
      'Yaraland??? bildirilir',
      'Yaraland???, bildirilir',
      'ald??? yer',
    ]) {
      expect(faults('sources.csv', `id,title\na,${lost}\n`), lost).toMatchObject([
        { rule: 'letters-lost', line: 2 },
      ]);
    }
    expect(faults('places.csv', 'id,name_az\na,Küç?\n')).toMatchObject([{ column: 'name_az' }]);
  });
});

describe('the check of the whole folder', () => {
  const before = checkLedger(folder).problems;
  const newIn = (file: string, text: string): readonly Problem[] => {
    const known = new Set(before.map((problem) => JSON.stringify(problem)));
    return checkLedger(new Map([...folder, [file, text]])).problems.filter(
      (problem) => !known.has(JSON.stringify(problem)),
    );
  };
  const textIn = (file: string): string => folder.get(file) ?? '';
  const semicolons = (text: string): string =>
    Papa.unparse(Papa.parse<string[]>(text).data, { delimiter: ';' });

  it.each([
    ['claims.csv', semicolons, 'file-separator'],
    ['sources.csv', semicolons, 'file-separator'],
    ['boundaries/units.csv', semicolons, 'file-separator'],
    ['sources.csv', misread('win1252'), 'file-encoding'],
    ['places.csv', resaved('win1252'), 'letters-lost'],
    ['translations/az.json', misread('win1254'), 'file-encoding'],
    ['site.json', (text: string) => `\ufeff${text}`, 'file-encoding'],
    [
      'datapackage.json',
      (text: string) => iconv.encode(text, 'utf16le').toString(),
      'file-encoding',
    ],
    ['LICENSE', (text: string) => `${text}\ufffd`, 'file-encoding'],
  ] as const)('%s: one cause, one finding', (file, hurt, rule) => {
    expect(newIn(file, hurt(textIn(file)))).toMatchObject([{ rule, file, severity: 'error' }]);
  });
});
