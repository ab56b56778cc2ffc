import { describe, expect, it } from 'vitest';
import { pageFiles } from '../../../scripts/ledger/pageFiles';
import { prerender } from '../../../src/prerender/prerender';
import { tableRows } from '../../../src/queries/tableRows';
import { nameOrder } from '../../../src/text/nameOrder';
import { quantityWithUnit } from '../../../src/text/numberText';
import { withDeferredWords } from '../../../src/text/withDeferredWords';
import { wordsFor } from '../../../src/text/Words';
import { shownIn } from '../../e2e/support/shown';
import { DATA } from '../support/dataFolder';
import { realWorld } from '../support/worlds';

const pages = await prerender(pageFiles(DATA));

const LINES =
  /<\/?(p|h\d|div|ul|ol|li|section|header|footer|nav|aside|main|table|thead|tbody|tr|form|button|select|option|optgroup|label|details|summary|noscript)\b[^>]*>/g;

/** Stands where a tag stood that separates nothing. */
const TAG = '¦';

/**
 * What a reader finds who has neither styles nor scripts nor pictures, a line a block: as browsers of text read it,
 * for whom a comment goes on to its mark, and `template` and `hidden` say nothing. Cells stand apart.
 */
function served(html: string): string {
  return html
    .replace(/<script\b[^]*?<\/script>|<!--[^]*?-->/g, '')
    .replace(/<\/t[hd]>/g, ' ')
    .replace(LINES, '\n')
    .replace(/<[^>]*>/g, TAG)
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}

const linesOf = (text: string) =>
  text
    .replaceAll(TAG, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const { figures } = shownIn({ m: 'area-cleared', t: '2025' });

describe.each(pages)('the page as it is served, read as text: $lang', (each) => {
  const { lang, language, page, notice, paper } = each;
  const text = served(page + notice + paper);
  const lines = linesOf(text);
  const words = withDeferredWords(language.text);
  const { name } = wordsFor(words, [...realWorld.places, ...realWorld.index.ledger.places]);

  it('separates words and numbers', () => {
    const together = text.match(/[\p{L}\p{N}.:;,]+¦+[\p{L}\p{N}]+/gu) ?? [];
    expect(together).toEqual([]);
  });

  it('begins with its name, the safety line and the numbers to call', () => {
    expect(lines[0]).toBe(each.title);
    expect(lines[2]).toContain('102');
    const foot = lines.filter((line) => line === lines[1]);
    // Once more on the sheet, at its foot.
    expect(foot.length).toBe(2);
    if (lang === 'en')
      expect(lines[1]).toMatch(/^Figures people have reported.*Not a hazard map\./);
  });

  it('says before all that looks like a choice which view it shows, and what a link needs', () => {
    const { unscripted } = words;
    const title = lines.find((line) => line.includes('2025')) ?? '';
    expect(lines[3]).toBe(title);
    expect(title).toContain(unscripted.links);
    const shown = /<h2 class="paper-title">([^<]+)/.exec(paper)?.[1] ?? 'no title';
    expect(title.startsWith(unscripted.shows(shown.replaceAll('\u00a0', ' ')))).toBe(true);
    expect(page).toContain('href="#paper-figures"');
    expect(paper).toContain('id="paper-figures"');
  });

  it('has each figure of its view once in a line, with its place, its number and its unit', () => {
    const { valued } = tableRows(
      figures,
      { by: 'figure', ascending: false },
      name,
      nameOrder(lang),
    );
    expect(valued.length).toBe(13);
    for (const { figures: members } of valued) {
      const [{ claim }] = members;
      if (claim === null) throw new Error('A row without a claim');
      const figure = quantityWithUnit(claim.quantity, language.text).replaceAll('\u00a0', ' ');
      const own = `${members.map(({ place }) => name(place)).join(', ')} ${figure} `;
      expect(
        lines.filter((line) => line.startsWith(own)),
        own,
      ).toHaveLength(1);
      // And nowhere else but in the sentence, which names the highest.
      const others = lines.filter((line) => !line.startsWith(own) && line.includes(figure));
      expect(others.length, own).toBe(members === valued[0]?.figures ? 1 : 0);
    }
  });

  it('writes out nothing of the pictures, and no notice of what is not amiss', () => {
    const run = lines.find((line) => /\d{4}\d{4}/.test(line.replace(/https?:\S+/g, '')));
    expect(run).toBeUndefined();
    for (const told of [words.boot.failed, words.boot.slow, words.disk.title]) {
      expect(lines.filter((line) => line.includes(told))).toEqual([]);
    }
    expect(page.match(/<text\b/g)?.length).toBeGreaterThan(100);
    expect(served(page)).not.toContain('Absheron');
    for (const word of Object.values(language.text.tabs)) expect(lines).not.toContain(word);
  });
});
