/*
 * ┌──────────────────────────────────────────────────────────────────────────────────────────────┐
 * │  CHANGING OR REMOVING A LINK OF THIS FILE BREAKS LINKS THAT PEOPLE HAVE SHARED (L3).           │
 * │                                                                                              │
 * │  They stand in articles, reports, letters and bookmarks, and nobody can mend them there.     │
 * │  If a test here fails, the program is wrong, not the test. When the format changes: add a    │
 * │  migration at the end of src/view/link/migrations.ts, and links of the new format below.     │
 * └──────────────────────────────────────────────────────────────────────────────────────────────┘
 */
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../src/view/link/migrations';
import { parseLink } from '../../../src/view/link/parseLink';
import type { View } from '../../../src/view/View';
import { context } from './context';

/** What a link of format 1 meant that said nothing; spelled out, since defaults of today may move. */
const unsaid: View = {
  metric: 'area-cleared',
  period: { kind: 'year', year: 2025 },
  by: 'total',
  district: null,
  card: false,
  claim: null,
  screen: 'map',
  query: '',
  side: null,
  sort: null,
  picks: {},
  camera: null,
  lang: 'en',
};

/** Links by the format they were written in, with the view they were shared for. */
const pastLinks: Readonly<Record<number, readonly (readonly [string, View])[]>> = {
  1: [
    ['?v=1&data=2026-11-20&m=area-cleared&t=2025&lang=en', unsaid],
    [
      '?v=1&data=2026-11-20&m=area-cleared&t=2023&d=lachin&lang=en',
      { ...unsaid, period: { kind: 'year', year: 2023 }, district: 'lachin' },
    ],
    [
      '?v=1&data=2026-11-20&m=area-cleared&t=2020..2024&by=area&lang=en',
      { ...unsaid, period: { kind: 'span', from: '2020', to: '2024' }, by: 'area' },
    ],
    [
      '?v=1&data=2026-11-20&m=area-cleared&t=..2025-06-17&view=table&lang=en',
      { ...unsaid, period: { kind: 'upto', date: '2025-06-17' }, screen: 'table' },
    ],
    [
      '?v=1&data=2026-11-20&m=mines-on-records&t=@2021-06-12&at=8.25/39.72/47.05&lang=en',
      {
        ...unsaid,
        metric: 'mines-on-records',
        period: { kind: 'on', date: '2021-06-12' },
        camera: { zoom: 8.25, lat: 39.72, lng: 47.05 },
      },
    ],
    // From the address bar: no format named.
    [
      '?t=2023&view=sources',
      { ...unsaid, period: { kind: 'year', year: 2023 }, screen: 'sources' },
    ],
    ['?d=aghdam&view=about', { ...unsaid, district: 'aghdam', screen: 'about' }],
    [
      '?v=1&data=2026-11-20&m=area-cleared&t=2023&card=aghdara&c=cleared-lachin-2023&lang=en',
      {
        ...unsaid,
        period: { kind: 'year', year: 2023 },
        district: 'aghdara',
        card: true,
        claim: 'cleared-lachin-2023',
      },
    ],
    [
      '?view=ledger&q=mines%201%2C318&side=armenia&sort=-published&pick=measure.casualties/place.lachin/period.2024',
      {
        ...unsaid,
        screen: 'ledger',
        query: 'mines 1,318',
        side: 'armenia',
        sort: { by: 'published', ascending: false },
        picks: { measure: 'casualties', place: 'lachin', period: '2024' },
      },
    ],
  ],
};

describe('links that people have shared', () => {
  it('L3: every format up to the present one has links here', () => {
    const formats = Array.from({ length: FORMAT }, (_, index) => String(index + 1));
    expect(Object.keys(pastLinks)).toEqual(formats);
  });

  for (const [format, links] of Object.entries(pastLinks)) {
    it.each(links)(`L3: format ${format}: %s`, (search, view) => {
      expect(parseLink(search, context)).toEqual({ view, notices: [] });
    });
  }
});
