import { Cite, type CslItem } from '@citation-js/core';
// Each registers its format with the library.
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-bibtex';
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import {
  claimCitations,
  ledgerCitation,
  viewCitations,
} from '../../../../src/exports/citation/citationsOf';
import {
  bibTex,
  cslJson,
  plainText,
  ris,
} from '../../../../src/exports/citation/citationFormats';
import type { Citation } from '../../../../src/exports/citation/Citation';

import { indexLedger } from '../../../../src/ledger/index/indexLedger';
import { fullEn } from '../../../../src/text/en/full';
import { claim, date, ledger, source } from '../../support/claims';
import { realWorld } from '../../support/worlds';
import { cited, citedView, shown } from '../shown';

const formats = [
  ['BibTeX', bibTex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
] as const;

const opened = (text: string): readonly CslItem[] => new Cite(text).data;
/** Names as they are written in the ledger. */
const authorsOf = (item: CslItem) =>
  (item.author ?? []).map(({ literal, family, given }) =>
    literal !== undefined ? literal : [given, family].filter(Boolean).join(' '),
  );
const { claims, sources } = realWorld.index.ledger;
const everyClaim = claims.flatMap(({ id }) => claimCitations(id, cited()));

const hostile = (more: object): readonly Citation[] => {
  const made = ledger([claim({ id: 'c', more: { speaker: 'A <speaker> & "others"' } })], {
    sources: [source('s', more)],
  });
  return claimCitations('c', { ...cited(), index: indexLedger(made) });
};

describe.each(formats)('citations as %s', (name, write) => {
  it('E3: every claim, imported elsewhere, has its publisher as author or container, not this atlas', () => {
    const items = opened(write(everyClaim));
    expect(items).toHaveLength(claims.length);
    items.forEach((item, i) => {
      const document = sources.find(({ id }) => id === claims[i]?.source);
      // That program drops the author of news in RIS; what stands in the record is tested below.
      const author = plain(document?.author ?? document?.publisher);
      if (name !== 'RIS' || item.type === 'report') {
        expect(plain(authorsOf(item).join(' & '))).toBe(author);
      }
      const named = [...authorsOf(item), item['container-title'], item.publisher];
      expect(named.map(plain)).toContain(plain(document?.publisher));
      expect(authorsOf(item).join()).not.toContain('Reported Ground');
      expect(item['container-title'] ?? '').not.toContain('Reported Ground');
      expect(item.title).toBe(document?.title.replace(/\s+/g, ' '));
      if (document?.url != null) expect(item.URL).toBe(document.url);
    });
  });

  it('E3, P6: dates are no more exact than printed', () => {
    opened(write(everyClaim)).forEach((item, i) => {
      const citation = everyClaim[i];
      const parts = item.issued?.['date-parts']?.[0]?.map(Number) ?? [];
      const printed = citation?.published?.text.split('-').map(Number) ?? [];
      // Of news in RIS that program takes the year alone, although the record has the day.
      const read = name === 'RIS' ? printed.slice(0, Math.max(parts.length, 1)) : printed;
      expect(parts).toEqual(read);
    });
  });

  it('E3: says who compiled it, from which data, and where', () => {
    const [item] = opened(write(everyClaim));
    expect(item?.note).toContain('Compiled in Reported Ground');
    expect(item?.note).toContain(realWorld.index.ledger.version);
    expect(item?.note).toContain('https://atlas.example/');
    expect(item?.note).toContain(claims[0]?.speaker);
  });

  it('E3: a view names its documents first and the atlas last', () => {
    const view = shown('2025');
    const list = viewCitations(view.figures, 'Land reported cleared in 2025', citedView(view));
    const items = opened(write(list));
    expect(items).toHaveLength(list.length);
    expect(items.length).toBeGreaterThan(1);
    const last = items.at(-1);
    expect(authorsOf(last!).join()).toContain('Reported Ground');
    for (const item of items.slice(0, -1)) {
      expect(authorsOf(item).join()).not.toContain('Reported Ground');
    }
  });

  it.each([
    'Mines <b>found</b> & "cleared": 50 % of {all}, \\o/ $5 #1 a_b ~c ^d',
    'Два района',
    'a \u200fעברית\u200e mark',
  ])('text survives: %s', (title) => {
    const [item] = opened(write(hostile({ title })));
    expect(item?.title).toBe(title);
    expect(item?.note).toContain('A <speaker> & "others"');
  });

  it('a line break breaks nothing', () => {
    const [item, ...more] = opened(write(hostile({ title: 'one\nER  - \ntwo' })));
    expect(more).toEqual([]);
    expect(item?.title?.replace(/\s+/g, ' ')).toBe('one ER - two');
  });
});

/** RIS takes a comma for the end of a family name, so that it has none in names. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll(',', '');
}

describe('plainText', () => {
  it('E3: speaker, publisher, title, date, address, then the compiler', () => {
    const [citation] = hostile({
      title: 'A title',
      publisher: 'A paper',
      author: 'An author',
      published: date('2023-11'),
      publishedBasis: 'inferred',
      url: 'https://paper.example/a',
    });
    expect(plainText([citation!], fullEn)).toBe(
      'A <speaker> & "others", in: An author, A paper, “A title”, November 2023, ' +
        'https://paper.example/a. The date is not printed in the document; it was inferred. ' +
        'Compiled in Reported Ground, data version 2026-01-01, claim c: https://atlas.example/?v=1&claim=c\n',
    );
  });

  it('E3, P6: a RIS record has its date with all parts that are printed', () => {
    expect(ris(hostile({ published: date('2023-11-05') }))).toContain('DA  - 2023/11/05/\r\n');
    expect(ris(hostile({ published: date('2023-11') }))).toContain('DA  - 2023/11//\r\n');
    expect(ris(hostile({ published: null }))).not.toContain('DA  -');
  });

  it('E3: an inferred date is marked in every form', () => {
    const list = hostile({ publishedBasis: 'inferred' });
    expect(ris(list)).toContain('/inferred');
    expect(cslJson(list)).toContain('"circa": true');
    expect(bibTex(list)).toContain('was inferred');
  });

  it('E3: every RIS record names its author, a person by both names', () => {
    const records = ris(everyClaim).split(/(?<=ER  - \r\n)\r\n/);
    expect(records).toHaveLength(everyClaim.length);
    records.forEach((record, i) => {
      const lines = record.split('\r\n');
      const authors = lines.filter((line) => line.startsWith('AU  - '));
      const expected = everyClaim[i]!.authors.map(({ name, given, family }) =>
        given === undefined ? plain(name) : `${family}, ${given}`,
      );
      expect(authors.map((line) => line.slice(6))).toEqual(expected);
      // Once: the paper of news, or the publisher of a report.
      expect(lines.filter((line) => /^(T2|PB|JO|JF)  -/.test(line))).toHaveLength(1);
    });
  });

  it('E3: keys are unique in every list, and tell every view and claim from the others', () => {
    const keys = new Set<string>();
    const views = [
      ['2025', 'area-cleared', 'total'],
      ['2025', 'area-cleared', 'area'],
      ['2024', 'area-cleared', 'total'],
      ['2022', 'anti-personnel-mines-found', 'total'],
    ] as const;
    for (const [period, metric, by] of views) {
      const view = shown(period, metric, by);
      const list = viewCitations(view.figures, 'A view', citedView(view)).map(({ key }) => key);
      expect(new Set(list).size).toBe(list.length);
      for (const key of list) expect(key).toMatch(/^[A-Za-z0-9-]+$/);
      keys.add(list.at(-1)!);
    }
    keys.add(ledgerCitation(cited()).key);
    expect(keys.size).toBe(views.length + 1);
    const { version } = realWorld.index.ledger;
    expect(keys).toContain(`reported-ground-area-cleared-2025-by-area-${version}`);
    const claimKeys = everyClaim.map(({ key }) => key);
    expect(new Set([...claimKeys, ...sources.map(({ id }) => id)]).size).toBe(
      claimKeys.length + sources.length,
    );
  });

  it('E3: of many claims a note names the speakers, not every sentence', () => {
    const view = shown('2025');
    const list = viewCitations(view.figures, 'A view', citedView(view));
    const many = list.find(({ statements }) => statements.length > 3)!;
    const { note = '' } = opened(cslJson([many]))[0]!;
    for (const { says } of many.statements) expect(note).not.toContain(says);
    expect(note).toContain(`${many.statements.length} claims`);
    expect(note.split(many.statements[0]!.speaker)).toHaveLength(2);
  });

  it('E3, P6: BibTeX has the date for new programs, year and month for old ones', () => {
    const bib = (published: string) =>
      bibTex(hostile({ published: date(published), language: 'az' }));
    expect(bib('2023-11-05')).toContain(
      '  date = {2023-11-05},\n  year = {2023},\n  month = nov,\n',
    );
    expect(bib('2023-11')).toContain('  date = {2023-11},\n');
    expect(bib('2023')).not.toContain('month');
    expect(bib('2023-11-05')).not.toMatch(/^ {2}day/m);
    expect(bib('2023')).toContain('  langid = {az}');
    expect(bibTex(hostile({ language: 'ru' }))).toContain('  langid = {russian}');
    expect(bib('2023')).toContain('  entrysubtype = {newspaper}');
    expect(bibTex(hostile({ publisherKind: 'ngo' }))).not.toContain('entrysubtype');
  });

  it('E3: CSL-JSON names container or publisher, not both', () => {
    for (const item of opened(cslJson(everyClaim))) {
      expect([item['container-title'], item.publisher].filter(Boolean)).toHaveLength(1);
    }
  });

  it('E3: the whole ledger is linked to, not the view of the moment; its version is a field', () => {
    const atlas = ledgerCitation(cited());
    expect(atlas.url).toBe('https://atlas.example/?v=1&view=ledger');
    const { version } = realWorld.index.ledger;
    expect(JSON.parse(cslJson([atlas]))).toMatchObject([{ version }]);
    expect(bibTex([atlas])).toContain(`  version = {${version}}`);
    expect(ris([atlas])).toContain(`ET  - ${version}\r\n`);
  });

  it('E3: the ledger is cited with its version, licence and address', () => {
    const text = plainText([ledgerCitation(cited())], fullEn);
    expect(text).toContain('Reported Ground contributors');
    expect(text).toContain(`Data version ${realWorld.index.ledger.version}`);
    expect(text).toContain('cite the original publisher of a figure first');
  });
});
