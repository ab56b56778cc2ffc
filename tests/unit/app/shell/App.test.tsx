import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Popup } from '../../../../src/app/features/popup/lazyPopup';
import { FigureTable } from '../../../../src/app/features/table/lazyFigureTable';
import type { LoadState } from '../../../../src/app/loading/LoadState';
import { readWorld } from '../../../../src/app/loading/data/readWorld';
import { App } from '../../../../src/app/shell/App';
import { worldFiles } from '../../support/pageTexts';

const ready = readWorld(worldFiles('ledger'));

const page = (initial: LoadState, query: string) =>
  renderToString(<App initial={initial} readQuery={() => query} />);

// Parts that come late; what is rendered to a text does not wait for them.
beforeAll(() => Promise.all([FigureTable.prefetch(), Popup.prefetch()]));

describe('App without a browser', () => {
  it('says what it is before anything is loaded', () => {
    const html = page({ status: 'loading' }, '');
    expect(html).toContain('Not a hazard map.');
    expect(html).toContain('112');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('draws the whole page of a view from given data', () => {
    const html = page(ready, '?t=2023&d=lachin');
    expect(html).toContain('Land reported cleared in 2023');
    expect(html).toContain('1,454.2');
    expect(html).toContain('No figure found in our sources.');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('lists every district in the table', () => {
    const html = page(ready, '?view=table&m=mines-on-records&t=@2021-07-03');
    expect(html).toContain('97,000');
    expect(html.match(/<th scope="row"/g)).toHaveLength(76);
  });

  it('draws the same page from the part of its measure as from the whole ledger', () => {
    const views = [
      ['area-cleared', '?t=2023&d=lachin'],
      ['area-cleared', '?view=table&by=area'],
      ['mines-on-records', '?m=mines-on-records&t=@2021-07-03&d=aghdam'],
    ] as const;
    for (const [measure, query] of views) {
      const part = readWorld(worldFiles(`part-${measure}`));
      expect(part).toMatchObject({ status: 'ready', world: { whole: false } });
      expect(page(part, query)).toBe(page(ready, query));
    }
  });

  it('needs no inline style, so that the strict policy holds for its first paint', () => {
    for (const query of ['', '?d=lachin', '?view=table', '?view=sources', '?view=about']) {
      expect(page(ready, query)).not.toMatch(/\sstyle="/);
    }
  });

  it('tells what failed in place of figures', () => {
    const html = page(
      { status: 'failed', failures: [{ file: 'ledger', reason: { kind: 'truncated' } }] },
      '',
    );
    expect(html).toContain('it arrived cut short');
    expect(html).toContain('Try again');
    expect(html).toContain('Not a hazard map.');
  });
});
