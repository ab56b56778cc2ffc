import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUTURE_KEYS, LINK_KEYS } from '../../../../src/view/viewParts';
import { parseLink } from '../../../../src/view/link/parseLink';
import { defaultView, validView } from '../../../../src/view/views';
import { context, contextOf, period } from '../context';

const home = defaultView(context);

/** Key and reason of each notice. */
function told(search: string): string[] {
  return parseLink(search, context).notices.map(({ key, reason }) => `${key}: ${reason}`);
}

describe('parseLink', () => {
  it('L1: nothing in the address is the default view, and nothing is told', () => {
    expect(parseLink('', context)).toEqual({ view: home, notices: [] });
    expect(parseLink('?', context)).toEqual({ view: home, notices: [] });
  });

  it('L1: reads every part, with or without the question mark', () => {
    const link =
      'v=1&data=2026-11-20&m=mines-found&t=2023&by=area&d=aghdam&c=killed-2024&view=table&q=Lachin&side=armenia&sort=-figure&pick=period.2024/speaker.anama&at=7.4/40.1/46.9&lang=az';
    const expected = {
      view: {
        metric: 'mines-found',
        period: { kind: 'year', year: 2023 },
        by: 'area',
        district: 'aghdam',
        card: false,
        claim: 'killed-2024',
        screen: 'table',
        query: 'Lachin',
        side: 'armenia',
        sort: { by: 'figure', ascending: false },
        picks: { period: '2024', speaker: 'anama' },
        camera: { zoom: 7.4, lat: 40.1, lng: 46.9 },
        lang: 'az',
      },
      notices: [],
    };
    expect(parseLink(link, context)).toEqual(expected);
    expect(parseLink(`?${link}`, context)).toEqual(expected);
  });

  it('L1: a link that a mail program encoded reads the same', () => {
    const { view, notices } = parseLink(
      '?m=mines%2Don%2Drecords&t=%402021-06-12&at=7%2F40%2F47',
      context,
    );
    expect(view.period).toEqual(period('@2021-06-12'));
    expect(view.camera).toEqual({ zoom: 7, lat: 40, lng: 47 });
    expect(notices).toEqual([]);
  });

  it('L1: a measure without a period opens at its own default', () => {
    expect(parseLink('?m=mines-on-records', context).view.period).toEqual(
      period('@2021-07-03'),
    );
  });

  it('L4: a nonsense link is the default view, and says so once per part', () => {
    const { view, notices } = parseLink('?m=nonsense&t=9999&d=%3Cscript%3E', context);
    expect(view).toEqual(home);
    expect(notices).toEqual([
      {
        key: 'm',
        given: 'nonsense',
        reason: 'unknown-measure',
        shown: { kind: 'measure', metric: 'area-cleared' },
      },
      {
        key: 't',
        given: '9999',
        reason: 'no-such-period-for-measure',
        shown: { kind: 'period', period: { kind: 'year', year: 2025 } },
      },
      {
        key: 'd',
        given: '<script>',
        reason: 'unknown-district',
        shown: { kind: 'district', place: null },
      },
    ]);
  });

  it.each([
    ['?m=casualties', 'm: measure-not-offered'],
    ['?m=', 'm: unknown-measure'],
    ['?m=Area-Cleared', 'm: unknown-measure'],
    ['?m=__proto__', 'm: unknown-measure'],
    ['?m=constructor', 'm: unknown-measure'],
    ['?t=soon', 't: unknown-period'],
    ['?t=2023-02-30', 't: unknown-period'],
    ['?t=2022', 't: no-such-period-for-measure'],
    ['?t=@2021-06-12', 't: no-such-period-for-measure'],
    ['?by=per-capita', 'by: unknown-colour'],
    ['?m=mines-on-records&by=area', 'by: no-area-for-measure'],
    ['?d=toString', 'd: unknown-district'],
    ['?t=2023&d=aghdara', 'd: district-not-in-period'],
    ['?card=atlantis', 'card: unknown-district'],
    ['?card=lachin&d=aghdam', 'd: card-instead'],
    ['?c=constructor', 'c: unknown-claim'],
    [`?q=${'a'.repeat(121)}`, 'q: query-cut'],
    ['?side=toString', 'side: unknown-side'],
    ['?sort=--period', 'sort: unknown-sort'],
    ['?sort=', 'sort: unknown-sort'],
    ['?pick=', 'pick: unknown-pick'],
    ['?pick=period', 'pick: unknown-pick'],
    ['?pick=__proto__.x', 'pick: unknown-pick'],
    ['?pick=period.2023/period.2024', 'pick: unknown-pick'],
    ['?view=globe', 'view: unknown-screen'],
    ['?at=here', 'at: unreadable-position'],
    ['?at=7/NaN/46', 'at: unreadable-position'],
    ['?at=7/91/46', 'at: unreadable-position'],
    ['?at=1e1/40/47', 'at: unreadable-position'],
    ['?at=7/0/0', 'at: position-off-the-map'],
    ['?at=15/40/47', 'at: position-off-the-map'],
    ['?lang=tlh', 'lang: unknown-language'],
    ['?v=2', 'v: newer-format'],
    ['?v=0', 'v: unreadable-format'],
    ['?v=1.0', 'v: unreadable-format'],
    ['?v=banana', 'v: unreadable-format'],
    ['?data=2025-01-01', 'data: other-data-version'],
    ['?data=%00', 'data: unreadable-data-version'],
    ['?v=1', ': cut'],
    ['?v=1&da', ': cut'],
    ['?v=1&data', ': cut'],
    ['?v=1&data=2026-1', ': cut'],
    ['?v=1&data=2026-11-20&m=mines', ': cut'],
    ['?v=1&data=2026-11-20&m=mines-found&t=2023&lan', ': cut'],
    ['?v=1&data=2026-11-20&m=mines-found&t=2023&lang=a', 'lang: unknown-language'],
    ['?t=2023&', ': cut'],
  ])('L4: %s is told as %s', (search, notice) => {
    expect(told(search)).toEqual([notice]);
  });

  it('L4: a part that can be honoured is, whatever stands beside it', () => {
    const { view } = parseLink('?m=nonsense&t=2023&d=lachin&view=globe', context);
    expect(view).toEqual({ ...home, period: period('2023'), district: 'lachin' });
  });

  it('P7: a card opens in any period; the popup of the same district asks for nothing more', () => {
    expect(parseLink('?t=2023&card=aghdara&d=aghdara', context)).toEqual({
      view: { ...home, period: period('2023'), district: 'aghdara', card: true },
      notices: [],
    });
  });

  it('L4: what can be picked is picked, whatever stands beside it', () => {
    const { view } = parseLink('?pick=status.active/period.1066/place.lachin', context);
    expect(view.picks).toEqual({ status: 'active', place: 'lachin' });
  });

  it('L4: keys of later versions are told as not supported yet, not as unknown', () => {
    for (const key of FUTURE_KEYS) expect(told(`?${key}=1`)).toEqual([`${key}: not-yet`]);
  });

  it('L4: of a repeated part the first is used and the other is told', () => {
    const { view, notices } = parseLink('?t=2023&t=2021&t=2023', context);
    expect(view.period).toEqual(period('2023'));
    expect(notices).toEqual([
      {
        key: 't',
        given: '2021',
        reason: 'repeated',
        shown: { kind: 'period', period: period('2023') },
      },
    ]);
    expect(told('?t=2023&t=2023')).toEqual([]);
    expect(told('?t=nonsense&t=2023')).toEqual(['t: unknown-period']);
  });

  it('L8: what other sites hang on a link says nothing of a view and is passed over', () => {
    expect(told('?utm_source=x&utm_campaign=y&fbclid=z&t=2023')).toEqual([]);
    expect(told('?foo=bar&=bar&1764000000&t=2023')).toEqual([]);
  });

  it('L4: a link of megabytes is cut, and that is told', () => {
    const { view, notices } = parseLink(`?t=2023&d=${'x'.repeat(5_000_000)}`, context);
    expect(view).toEqual({ ...home, period: period('2023') });
    expect(notices.map((notice) => notice.reason)).toEqual(['unknown-district', 'too-long']);
    expect(notices[0]?.given).toBe(`${'x'.repeat(39)}…`);
  });

  it('L4: what is quoted from a link cannot turn the writing round or break the line', () => {
    const { notices } = parseLink('?d=a%E2%80%AEb%0Ac%00', context);
    expect(notices[0]?.given).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });

  it('L2: a former slug opens what it was renamed to, silently', () => {
    expect(parseLink('?m=land-cleared&t=2023&d=agdam', context)).toEqual({
      view: { ...home, period: period('2023'), district: 'aghdam' },
      notices: [],
    });
  });

  it('L2: a slug in use is never read as an alias, and a circle of aliases ends', () => {
    const circular = contextOf({
      aliases: {
        metric: new Map([['mines-found', 'area-cleared']]),
        place: new Map([
          ['a', 'b'],
          ['b', 'a'],
        ]),
      },
    });
    expect(parseLink('?m=mines-found', circular).view.metric).toBe('mines-found');
    expect(parseLink('?d=a', circular).notices[0]?.reason).toBe('unknown-district');
  });

  describe('L4: for any text in the address bar', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      // Lone surrogates are in here.
      fc
        .array(fc.integer({ min: 0, max: 0xffff }))
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom('%', '%%', '%E0%A4%A', '%FF', '%u0041', '+', '\u0000', '__proto__'),
      fc.constantFrom(
        'area-cleared',
        '2023',
        '@2021-06-12',
        '..',
        '7/40/47',
        'aghdara',
        'area',
      ),
    );
    const anyKey = fc.oneof(
      fc.constantFrom(...LINK_KEYS, ...FUTURE_KEYS),
      fc.constantFrom('M', 'T', 'LANG', 'hasOwnProperty', ''),
      anyText,
    );
    const anyParts = fc
      .array(fc.tuple(anyKey, anyText))
      .map((parts) => `?${parts.map(([key, text]) => `${key}=${text}`).join('&')}`);
    const anySearch = fc.oneof(anyText, anyParts);

    it('nothing is thrown and the view is valid', () => {
      fc.assert(
        fc.property(anySearch, (search) => {
          const { view } = parseLink(search, context);
          expect(validView(view, context)).toEqual(view);
          expect(context.metrics).toContain(view.metric);
          expect(context.screens).toContain(view.screen);
          expect(context.langs).toContain(view.lang);
        }),
        { numRuns: 1000 },
      );
    });

    it('a part is told at most once, in words of a sane length', () => {
      fc.assert(
        fc.property(anySearch, (search) => {
          const { notices } = parseLink(search, context);
          const keys: readonly string[] = [...LINK_KEYS, ...FUTURE_KEYS];
          const known = notices.map((notice) => notice.key).filter((key) => keys.includes(key));
          expect(new Set(known).size).toBe(known.length);
          for (const { key, given } of notices) {
            expect(Array.from(key).length).toBeLessThanOrEqual(40);
            expect(Array.from(given).length).toBeLessThanOrEqual(40);
          }
        }),
        { numRuns: 1000 },
      );
    });

    it('a part of the view that differs from the default was asked for, or is told', () => {
      fc.assert(
        fc.property(anyParts, (search) => {
          const { view, notices } = parseLink(search, context);
          const asked = new URLSearchParams(search);
          const toldOf = new Set(notices.map((notice) => notice.key));
          const district = asked.get('d');
          if (district !== null && district !== view.district) {
            expect(toldOf).toContain('d');
          }
          const measure = asked.get('m');
          if (measure !== null && measure !== view.metric) expect(toldOf).toContain('m');
          const screen = asked.get('view');
          if (screen !== null && screen !== view.screen) expect(toldOf).toContain('view');
        }),
        { numRuns: 1000 },
      );
    });
  });
});
