import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readWorld } from '../../../../../src/app/loading/data/readWorld';
import { loadLanguage } from '../../../../../src/app/loading/language/loadLanguage';
import { App } from '../../../../../src/app/shell/App';
import { worldFiles } from '../../../support/pageTexts';
import { realWorld } from '../../../support/worlds';

const ready = readWorld(worldFiles('part-area-cleared'));
const { claims } = realWorld.index.ledger;

/** What is in no element with a language of its own, attributes and tags aside. */
function ownText(html: string): string {
  const withoutQuoted = html.replaceAll(
    /<(\w+)[^>]* lang="\w+"[^>]*>(?:[^<]|<!-- -->)*<\/\1>/g,
    '',
  );
  return withoutQuoted.replaceAll(/<[^>]+>/g, ' ');
}

describe('words of the ledger in a page of another language', () => {
  it.each(['az', 'ru', 'hy'])(
    '%s: speakers are told in the language that the ledger has them in',
    async (tag) => {
      const language = await loadLanguage(tag);
      for (const query of ['', '?view=table', '?t=2023&d=lachin']) {
        const html = renderToString(
          <App initial={ready} readQuery={() => query} language={language} />,
        );
        expect(html).toContain('lang="en"');
        const own = ownText(html);
        const loose = new Set(
          // A name of one word is the same in every language.
          claims.flatMap(({ speaker }) =>
            speaker.includes(' ') && own.includes(speaker) ? [speaker] : [],
          ),
        );
        expect([...loose]).toEqual([]);
      }
    },
  );

  it('an English page needs no such marks', () => {
    const html = renderToString(<App initial={ready} readQuery={() => '?view=table'} />);
    expect(
      html.replaceAll(/hrefLang="\w+" lang="\w+"|hreflang="\w+" lang="\w+"/g, ''),
    ).not.toContain(' lang="en"');
  });
});
