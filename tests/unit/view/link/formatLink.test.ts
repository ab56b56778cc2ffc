import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, formatShareLink, shareUrl } from '../../../../src/view/link/formatLink';
import { parseLink } from '../../../../src/view/link/parseLink';
import { defaultView } from '../../../../src/view/views';
import type { View } from '../../../../src/view/View';
import { arbitraryView } from '../arbitraryView';
import { choice, context, contextOf, offer, period } from '../context';

const home = defaultView(context);

const chosen: View = {
  ...home,
  metric: 'mines-found',
  period: period('..2022-10'),
  by: 'area',
  district: 'aghdam',
  screen: 'table',
  camera: { zoom: 7.4, lat: 40.1, lng: 46.9 },
  lang: 'az',
};

/** The same atlas a year later: newer figures, another default measure and language, a renamed slug. */
const later = contextOf({
  choicesOf: (id) => [
    ...offer.choicesOf(id),
    choice('2027', 13, 13, 1),
    choice('@2027', 9, 9, 0),
  ],
  defaultMetric: 'mines-found',
  defaultLang: 'az',
});

describe('formatAddress', () => {
  it('L1: writes nothing for the default view', () => {
    expect(formatAddress(home, context)).toBe('');
  });

  it('L1: writes what differs, in fixed order, with @, / and .. literal', () => {
    expect(formatAddress(chosen, context)).toBe(
      '?m=mines-found&t=..2022-10&by=area&d=aghdam&view=table&at=7.4/40.1/46.9&lang=az',
    );
    expect(
      formatAddress(
        { ...home, metric: 'mines-on-records', period: period('@2021-06-12') },
        context,
      ),
    ).toBe('?m=mines-on-records&t=@2021-06-12');
  });

  it('L1: leaves out the period that the measure opens at', () => {
    const view = { ...home, metric: 'mines-on-records', period: period('@2021-07-03') };
    expect(formatAddress(view, context)).toBe('?m=mines-on-records');
  });

  it('L1: read again it is the same view, and nothing is told', () => {
    fc.assert(
      fc.property(arbitraryView(context), (view) => {
        expect(parseLink(formatAddress(view, context), context)).toEqual({ view, notices: [] });
      }),
    );
  });
});

describe('formatShareLink', () => {
  it('L1: always names format, data version, measure, period and language', () => {
    expect(formatShareLink(home, context)).toBe(
      '?v=1&data=2026-11-20&m=area-cleared&t=2025&lang=en',
    );
  });

  it('L1: writes what else differs between them, in fixed order', () => {
    expect(formatShareLink(chosen, context)).toBe(
      '?v=1&data=2026-11-20&m=mines-found&t=..2022-10&by=area&d=aghdam&view=table&at=7.4/40.1/46.9&lang=az',
    );
  });

  it('L1: read again it is the same view, and nothing is told', () => {
    fc.assert(
      fc.property(arbitraryView(context), (view) => {
        expect(parseLink(formatShareLink(view, context), context)).toEqual({
          view,
          notices: [],
        });
      }),
    );
  });

  it('L1: means the same when the default moves', () => {
    expect(defaultView(later)).not.toEqual(home);
    fc.assert(
      fc.property(arbitraryView(context), (view) => {
        const link = formatShareLink(view, context);
        expect(parseLink(link, later)).toEqual({ view, notices: [] });
      }),
    );
  });
});

describe('the text of a link', () => {
  // Slugs are plain; a value that is not must come back unharmed all the same.
  const names = fc.uniqueArray(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.normalize()),
    { minLength: 1, maxLength: 4 },
  );

  it('L1: whatever a place is called, the link brings it back', () => {
    fc.assert(
      fc.property(names, (ids) => {
        const strange = contextOf({ places: ids.map((id) => ({ id, validFromDay: null })) });
        for (const district of ids) {
          const view = { ...home, district };
          expect(parseLink(formatAddress(view, strange), strange)).toEqual({
            view,
            notices: [],
          });
        }
      }),
    );
  });

  it('L1: holds nothing that a program could take for the end of a link', () => {
    fc.assert(
      fc.property(names, ([district = 'aghdam']) => {
        expect(formatAddress({ ...home, district }, context)).toMatch(
          /^\?d=(?:[\w.~@/-]|%[0-9A-F]{2})*$/,
        );
      }),
    );
  });
});

describe('shareUrl', () => {
  const query = '?v=1&data=2026-11-20&m=area-cleared&t=2025&lang=en';

  it.each([
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/atlas/?t=2023#map', 'https://example.org/atlas/'],
    ['http://localhost:4173/a/b/index.html#a?b', 'http://localhost:4173/a/b/index.html'],
    ['file:///home/reader/atlas/index.html?x', 'file:///home/reader/atlas/index.html'],
  ])('L1: keeps where the page is served from: %s', (href, page) => {
    expect(shareUrl({ href }, defaultView(context), context)).toBe(page + query);
  });
});
