import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../src/ledger/parse/parseLedger';
import { parseTable } from '../../../../src/ledger/parse/parseTable';
import { TABLES } from '../../../../src/ledger/tables';
import { fixtureFolder, ledgerFiles, realFolder } from '../../support/dataFolder';

const small = ledgerFiles(fixtureFolder());

describe('readTables: a claim', () => {
  const { ledger, problems } = readTables(small);
  const joint = ledger.claims.find(({ placeMode }) => placeMode === 'joint');

  it('holds every cell with its type', () => {
    expect(problems).toEqual([]);
    expect(joint).toEqual({
      id: 'cleared-north-south-202301-agency',
      metric: 'area-cleared',
      group: null,
      quantity: { value: 40.5, high: null, qualifier: 'about', unit: 'ha', decimals: 1 },
      places: ['north', 'south'],
      placeMode: 'joint',
      period: 'during',
      start: { text: '2023-01', precision: 'month', firstDay: 19358, lastDay: 19388 },
      end: { text: '2023-01', precision: 'month', firstDay: 19358, lastDay: 19388 },
      scope: 'all-operators',
      coverage: 'whole',
      speaker: 'The agency',
      source: 'agency-20230210-month',
      locator: null,
      says: 'About 40.5 ha were cleared in North and South together in January 2023.',
      directness: 'quoted',
      status: 'active',
      note: 'No split was published.\nThe text says "together".',
      line: 5,
    });
  });

  it('stands on the line where its row begins, below a quoted line break too', () => {
    expect(ledger.claims.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7, 8, 9, 10, 11, 12]);
  });

  it('S9: keeps both ends of a range', () => {
    const range = ledger.claims.find(({ quantity }) => quantity.qualifier === 'between');
    expect(range?.quantity).toMatchObject({ value: 10, high: 20, decimals: 0 });
  });

  it('A6: keeps zero apart from missing', () => {
    const claims = small.claims.replace(',10,20,between,', ',0,,exact,');
    const zero = readTables({ ...small, claims }).ledger.claims.at(-1);
    expect(zero?.quantity).toMatchObject({ value: 0, high: null });
  });
});

describe('readTables: the other tables', () => {
  const { ledger } = readTables(small);

  it('reads places with their names by language', () => {
    expect(ledger.places[1]).toEqual({
      id: 'north',
      kind: 'district',
      names: { en: 'North', az: 'Şimal', ru: 'Север', hy: 'Հյուսիս' },
      iso31662: 'XX-NOR',
      aliases: ['Upper', 'Nord'],
      members: [],
      areaKm2: 1000,
      areaSource: 'statistics office',
      perArea: true,
      validFrom: null,
      validTo: null,
      note: null,
    });
    expect(ledger.places.map(({ perArea }) => perArea)).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(ledger.places[2]?.members).toEqual(['harbour', 'north', 'south']);
  });

  it('reads sources, metrics, links and boundary changes', () => {
    expect(ledger.sources[2]).toMatchObject({
      author: 'Ben Marsh',
      published: { text: '2023-03', precision: 'month' },
      url: null,
    });
    expect(ledger.metrics[0]).toMatchObject({
      breaks: { year: [100, 400], upto: [1000, 5000] },
      pressWords: ['cleared', 'demined'],
    });
    expect(ledger.links.map(({ complete }) => complete)).toEqual([true, true, null]);
    expect(ledger.boundaryChanges).toMatchObject([{ place: 'north', changeKm2: -73.74 }]);
  });
});

describe('readTables: what cannot be read', () => {
  it('is reported with its line and column, and the rest goes on', () => {
    const claims = small.claims
      .replace(',exact,ha,south,', ',exact,acres,south,')
      .replace(',2020,2021,', ',2020,2021-02-30,');
    const { ledger, problems } = readTables({ ...small, claims });
    expect(ledger.claims).toHaveLength(8);
    expect(problems).toMatchObject([
      { rule: 'cell-enum', file: 'claims.csv', line: 7, column: 'unit' },
      { rule: 'cell-type', file: 'claims.csv', line: 8, column: 'end' },
    ]);
  });

  it('a web address that a page must not follow leaves the source out', () => {
    const sources = small.sources.replace('https://agency.example/2022', 'javascript:alert(1)');
    const { ledger, problems } = readTables({ ...small, sources });
    expect(ledger.sources).toHaveLength(2);
    expect(problems).toMatchObject([{ rule: 'cell-type', line: 2, column: 'url' }]);
  });

  it('a table that did not arrive is named', () => {
    const { ledger, problems } = readTables({ ...small, sources: '' });
    expect(ledger.claims).toHaveLength(10);
    expect(problems).toMatchObject([{ rule: 'file-end', file: 'sources.csv' }]);
  });

  it('never throws, whatever stands in the files', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...TABLES), (text, table) => {
        const { ledger } = readTables({ ...small, [table]: text });
        expect(ledger.version).toBe(small.version);
      }),
    );
  });
});

describe('readTables: the ledger of the project', () => {
  const files = ledgerFiles(realFolder());
  const { ledger, problems } = readTables(files);

  /** As delivered; rows are added and never taken out. */
  const delivered = {
    claims: 893,
    sources: 271,
    places: 24,
    metrics: 28,
    links: 239,
    'boundary-changes': 11,
  };
  const read = {
    claims: ledger.claims,
    sources: ledger.sources,
    places: ledger.places,
    metrics: ledger.metrics,
    links: ledger.links,
    'boundary-changes': ledger.boundaryChanges,
  };

  it.each(TABLES)('reads every row of %s, and drops none', (table) => {
    expect(problems).toEqual([]);
    const rows = parseTable(table, files[table]).rows.length;
    expect(read[table]).toHaveLength(rows);
    expect(rows).toBeGreaterThanOrEqual(delivered[table]);
  });

  it('every claim stands on the line that it names', () => {
    const lines = files.claims.split('\n');
    for (const { id, line } of ledger.claims)
      expect(lines[line - 1]).toMatch(new RegExp(`^${id},`));
  });

  it('cut off anywhere, every row is read as it was or reported', () => {
    const whole = new Map(ledger.claims.map((claim) => [claim.id, claim]));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: files.claims.length - 1 }), (end) => {
        const claims = files.claims.slice(0, end);
        const cut = readTables({ ...files, claims });
        const rows = parseTable('claims', claims).rows.length;
        const unread = cut.problems.filter(({ column }) => column !== '');
        expect(cut.ledger.claims.length + unread.length).toBe(rows);
        if (!claims.endsWith('\n')) {
          expect(cut.problems.map(({ rule }) => rule)).toContain('file-end');
        }
        // The last row may have lost the end of its last cell; the ones above are untouched.
        for (const claim of cut.ledger.claims.slice(0, -1)) {
          expect(claim).toEqual(whole.get(claim.id));
        }
      }),
      { numRuns: 12 },
    );
  });
});
