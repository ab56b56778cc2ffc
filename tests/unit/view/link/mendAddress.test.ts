import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../../src/view/views';
import { formatAddress, formatShareLink } from '../../../../src/view/link/formatLink';
import { FUTURE_KEYS, LINK_KEYS } from '../../../../src/view/viewParts';
import { mendAddress } from '../../../../src/view/link/mendAddress';
import { linkWords } from '../../../../src/view/link/mendingScript';
import { parseLink } from '../../../../src/view/link/parseLink';
import { arbitraryView } from '../arbitraryView';
import { context } from '../context';

const words = linkWords(context.langs);
const home = defaultView(context);
const PAGE = 'https://example.org/atlas/';

/** The address that a browser makes of a text, and what becomes of it. */
function mend(link: string): string {
  const { search, hash } = mendAddress(new URL(link, PAGE), words);
  return search + hash;
}

/** The view that a text opens, and the reasons of what is told. */
function opened(link: string) {
  const { search } = mendAddress(new URL(link, PAGE), words);
  const { view, notices } = parseLink(search, context);
  return { view, told: notices.map(({ key, reason }) => `${key}: ${reason}`) };
}

const shared = '?v=1&data=2026-11-20&m=mines-found&t=2023&d=aghdam&view=table&lang=az';

/** Keys that networks, mailers, shops and search engines are known to append. */
const FOREIGN =
  `utm_source utm_id fbclid gclid dclid gbraid wbraid gad_source gad_campaignid msclkid twclid ttclid
  yclid ysclid srsltid igshid igsh mc_cid mc_eid _ga _gl ref ref_src ref_url s si feature mkt_tok trk
  trackingId li_fat_id epik _hsenc _hsmi __hstc __hssc hsCtaTracking vero_id vero_conv oly_enc_id oly_anon_id
  rb_clickid s_cid wickedid ns_mchannel at_medium at_campaign pk_campaign mtm_source piwik_kwd spm scm
  share_from from source xtor cmpid ICID guccounter guce_referrer _openstat yadclid ymclid rtd_cid roistat
  __twitter_impression amp usqp ved ei sca_esv sxsrf sid sessionid token cache date tracking_id
  wt_mc WT.mc_id smid smtyp nr_email_referer cvid ocid cart size port pic`.split(/\s+/);

describe('L8: an address that was hurt on the way', () => {
  it.each([
    ['nothing', shared],
    ['&amp;', shared.replaceAll('&', '&amp;')],
    ['&amp;amp;', shared.replaceAll('&', '&amp;amp;')],
    ['&amp; encoded', shared.replaceAll('&', '&amp%3B')],
    ['& as a number', shared.replaceAll('&', '&#38;')],
    ['& as a hexadecimal number', shared.replaceAll('&', '&#x26;')],
    ['%26', shared.replaceAll('&', '%26')],
    ['%26 and %3D', `?${encodeURIComponent(shared.slice(1))}`],
    ['%26 and %3D twice', `?${encodeURIComponent(encodeURIComponent(shared.slice(1)))}`],
    ['%2526', shared.replaceAll('&', '%2526')],
    ['semicolons', shared.replaceAll('&', ';')],
    ['quoted-printable', shared.replaceAll('=', '=3D')],
    [
      'quoted-printable with broken lines',
      shared.replaceAll('=', '=3D').replace('found', 'fo=\nund').replace('lang', 'la=\r\nng'),
    ],
    ['quoted-printable with a blank at the end', `${shared.replaceAll('=', '=3D')}=20`],
    ['a second question mark', `${shared}?utm_source=x`],
    ['a second question mark, encoded', `${shared}%3Futm_source%3Dx`],
    ['capitals', shared.replace('aghdam', 'Aghdam').replace('table', 'TABLE')],
    ['capitals in keys', shared.replace('m=', 'M=').replace('lang', 'Lang')],
    ['a language with its country', shared.replace('=az', '=az-AZ')],
    ['a language with its script', shared.replace('=az', '=az_Latn_AZ')],
    ['an end for markdown', `${shared}](https://example.org/atlas/${shared})`],
    ['an end for HTML', `${shared}">the map</a>`],
    ['&nbsp;', `${shared}&nbsp;`],
    ['&quot;', `${shared}&quot;&gt;`],
    ['in the hash', shared.replace('?', '#')],
    ['in the hash with ?', `#${shared}`],
    ['in the hash with /', `#/${shared}`],
    ['in the hash with !', `#!/${shared}`],
    ['in the hash, encoded', `#${encodeURIComponent(shared.slice(1))}`],
    ['in the hash, with a text to be found', `${shared.replace('?', '#')}:~:text=hectares`],
    ['half in the hash', shared.replace('&d=', '#d=')],
    ['a word for a key', shared.replace('m=', 'mesure=').replace('lang', 'language')],
    ['letters of a key in the wrong order', shared.replace('view', 'veiw')],
    ['a letter of a key missing', shared.replace('lang', 'lng')],
  ])('opens the same view and tells nothing: %s', (_, link) => {
    expect(opened(link)).toEqual({ view: parseLink(shared, context).view, told: [] });
    expect(mend(link)).toBe(shared);
  });

  it.each([
    ...'.,;:!?)]}>"\'»”’“…*_`|\\/',
    '...',
    ').',
    '».',
    '>.',
    '&gt;',
    '%C2%A0',
    '%E2%80%8B.',
    '%20',
  ])('loses what the text around it left at its end: %s', (tail) => {
    expect(mend(shared + tail)).toBe(shared);
    for (const link of [
      '?t=2023',
      '?d=aghdam',
      '?m=mines-found&view=table',
      '?at=7.4/40.1/46.9',
    ]) {
      const { view, told } = opened(link + tail);
      // A slash goes on with a position.
      if (tail === '/' && link.includes('at=')) continue;
      expect(view).toEqual(parseLink(link, context).view);
      // Three dots may stand for more.
      expect(told).toEqual(/…|\.\.\./.test(tail) ? [': cut'] : []);
    }
  });

  it.each([
    '%20',
    '+',
    '%C2%A0',
    '%E2%80%8B',
    '%EF%BB%BF',
    '%C2%AD',
    '%E2%81%A0',
    '%09',
    '%0D%0A',
  ])('loses blanks at either end of a value, and one inside: %s', (blank) => {
    expect(mend(`?m=${blank}mines-found${blank}&t=20${blank}23&d=${blank}aghdam`)).toBe(
      '?m=mines-found&t=2023&d=aghdam',
    );
    expect(mend(`?${blank}lang${blank}=az`)).toBe('?lang=az');
  });

  it.each([
    ['?m=area cleared in 2023', 'm: unknown-measure'],
    ['?t=2020..', 't: unknown-period'],
    ['?t=2020..).', 't: unknown-period'],
    ['?t=2023,2021', 't: unknown-period'],
    ['?at=7.4/40.1/', 'at: unreadable-position'],
    ['?d=%3Cscript%3E', 'd: unknown-district'],
    ['?mesure=hectares', 'm: unknown-measure'],
    ['?veiw=globe', 'view: unknown-screen'],
    ['?t=2023&T=2021', 't: repeated'],
    ['?t=2023#t=2021', 't: repeated'],
    ['#/globe/x', 'view: unknown-screen'],
    ['?t=2023…', ': cut'],
    ['?m=mines-found&t=2023&', ': cut'],
    // A broken line before `20`, or a blank?
    ['?v=3D1&c=3Dkilled-=2024&lang=3Daz', 'c: unknown-claim'],
  ])('never guesses: %s is told as %s', (link, reason) => {
    expect(opened(link).told).toEqual([reason]);
  });

  it('a page that other programs name in the hash is opened', () => {
    expect(mend('#/table')).toBe('?view=table');
    expect(mend('#!/table/?t=2023')).toBe('?view=table&t=2023');
  });

  it.each([
    '#paper-sources',
    '#map',
    '#a=b',
    '#/',
    '#',
    '#:~:text=t%3D2023',
    '#:~:text=t=2023',
  ])('a place of the page stays: %s', (hash) => {
    expect(mend(`?t=2023${hash}`)).toBe(`?t=2023${hash === '#' ? '' : hash}`);
    expect(mend(`./?fbclid=x${hash}`)).toBe(hash === '#' ? '' : hash);
  });

  it.each([
    ['?view=ledger&q=mines.', 'mines.'],
    ['?view=ledger&q=what%3F', 'what?'],
    ['?view=ledger&q=%C2%ABA%26B%C2%BB', '«A&B»'],
    ['?view=ledger&q=3D%20maps', '3D maps'],
    ['?view=ledger&q=x%26lang%3Daz', 'x&lang=az'],
    ['?view=ledger&q=100%25', '100%'],
  ])('words that are searched for are free: %s stays', (link, query) => {
    expect(mend(link)).toBe(link);
    expect(opened(link).view.query).toBe(query);
  });

  it('words that are searched for are mended where no link of the atlas is written so', () => {
    const link = '?view=ledger&q=mines%201%2C318&side=armenia';
    for (const hurt of [
      link.replaceAll('%', '%25'),
      link.replaceAll('%', '%2525'),
      link.replaceAll('&', '&amp;'),
      link.replaceAll('&', '%26'),
      link.replaceAll('=', '=3D'),
      link.replaceAll('=', '=3D').replaceAll('%', '=25'),
      link.replace('&side', '?utm_source=x&side'),
    ]) {
      expect(mend(hurt)).toBe(link);
    }
  });

  it('parts of others are left out, wherever they stand', () => {
    for (const key of FOREIGN) {
      for (const value of [
        '',
        '=',
        '=1',
        '=AbC-_123.x',
        '=https%3A%2F%2Fx.example%2F%3Fa%3Db',
      ]) {
        expect(mend(`?${key}${value}`)).toBe('');
        expect(mend(`${shared}&${key}${value}`)).toBe(shared);
        expect(mend(`?${key}${value}&t=2023`)).toBe('?t=2023');
      }
    }
  });
});

describe('L8: for any view', () => {
  const anyView = arbitraryView(context);
  const share = (view: Parameters<typeof formatShareLink>[0]) => formatShareLink(view, context);
  const noWords = anyView.map((view) => ({ ...view, query: '' }));

  it('the links that the atlas writes stay as they are', () => {
    const query = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'%20A&=?3D;.…» q'), maxLength: 12 }),
      fc.constantFrom('a%20b', '100%25', '%%41', '=3D', '&lang=az', '?t=2023', 'a;t=1'),
    );
    fc.assert(
      fc.property(anyView, fc.option(query), (any, words) => {
        const view = words === null ? any : { ...any, query: words };
        for (const link of [share(view), formatAddress(view, context)]) {
          // The browser writes some signs in its own way.
          const { search } = new URL(link, PAGE);
          expect(mend(link)).toBe(search);
          expect(opened(link)).toEqual({ view, told: [] });
        }
      }),
      { numRuns: 500 },
    );
  });

  /** Hurts by where they happen; one of each, in this order. */
  const pick = (...hurts: readonly ((query: string) => string)[]) =>
    fc.constantFrom<(query: string) => string>((query) => query, ...hurts);
  const values = (change: (value: string) => string) => (query: string) =>
    query.replace(/(?<=[?&](?!q=|data=)\w+=)[^&]+/g, change);
  const hurts = fc.tuple(
    pick(
      values((value) => decodeURIComponent(value).toUpperCase()),
      values((value) => value.charAt(0).toUpperCase() + value.slice(1)),
      (query) => query.replace(/(?<=[?&])\w+(?==)/g, (key) => key.toUpperCase()),
    ),
    pick(
      values((value) => `%20${value}%C2%A0`),
      values((value) => `${value.slice(0, 2)}%E2%80%8B${value.slice(2)}+`),
    ),
    pick(
      (query) => query.replaceAll('&', '&amp;'),
      (query) => query.replaceAll('&', '&#38;'),
      (query) => query.replaceAll('&', '%26'),
      (query) => query.replaceAll('&', '%2526'),
      (query) => query.replaceAll('&', ';'),
    ),
    pick(
      (query) => query.replaceAll('%', '%25'),
      (query) => query.replaceAll('=', '=3D'),
      (query) =>
        query
          .replaceAll('=', '=3D')
          .replace(/(.{15})(?![\dA-F]{2})(?<!=.?|%(?:25)*.?)/g, '$1=\n'),
      (query) => `${query}?utm_source=a?b`,
      (query) => `?fbclid=AbC&${query.slice(1)}&mkt_tok=x%3D`,
    ),
    pick(
      ...['.', ')', '».', '>', '">x</a>', ',', '%20', '…', '&nbsp;'].map(
        (tail) => (query: string) => query + tail,
      ),
    ),
    pick(
      (query) => query.replace('?', '#'),
      (query) => `#${query}`,
      (query) => `#!/${query}`,
    ),
  );

  it('a copied link with harmless hurts of every kind opens the view and tells nothing', () => {
    fc.assert(
      fc.property(noWords, hurts, (view, each) => {
        const link = each.reduce((query, hurt) => hurt(query), share(view));
        expect(opened(link), link).toEqual({ view, told: [] });
      }),
      { numRuns: 800 },
    );
  });

  it('keys of others change nothing and are not told, wherever they stand', () => {
    const ours: readonly string[] = [...LINK_KEYS, ...FUTURE_KEYS];
    const key = fc.oneof(
      fc.constantFrom(...FOREIGN),
      // Far from any of ours: by a sign that none has.
      fc.string({ minLength: 1, maxLength: 10 }).map((text) => `_${encodeURIComponent(text)}`),
      fc.stringMatching(/^[a-z]{1,2}$/).filter((text) => !ours.includes(text)),
    );
    const value = fc.oneof(
      fc.string().map(encodeURIComponent),
      fc.constantFrom('2021', 'lachin', 'table', 'area-cleared', '%26t%3D2021'),
    );
    fc.assert(
      fc.property(
        anyView,
        key,
        value,
        fc.nat(20),
        fc.boolean(),
        (view, name, text, place, copied) => {
          // One letter short of `pick`, with a value of its form, is ours (L8).
          fc.pre(name !== 'pic' || !decodeURIComponent(text).includes('.'));
          const link = copied ? share(view) : formatAddress(view, context);
          const parts = link
            .slice(1)
            .split('&')
            .filter((part) => part !== '');
          parts.splice(place % (parts.length + 1), 0, `${name}=${text}`);
          expect(mend(`?${parts.join('&')}`)).toBe(new URL(link, PAGE).search);
          expect(parseLink(`?${parts.join('&')}`, context).notices).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a copied link that lost its end, wherever, opens the view or is told', () => {
    fc.assert(
      fc.property(anyView, fc.nat(), fc.boolean(), (view, end, dots) => {
        const link = new URL(share(view), PAGE).search;
        const cut = link.slice(0, 2 + (end % (link.length - 2))) + (dots ? '…' : '');
        const { view: seen, told } = opened(cut);
        if (told.length === 0) expect(seen, cut).toEqual(view);
      }),
      { numRuns: 800 },
    );
  });

  it('any text is mended for good, and nothing is thrown', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...LINK_KEYS,
        'M',
        'mesure',
        'veiw',
        'amp;t',
        '2023',
        'aghdam',
        'az-AZ',
        '2020..',
      ),
      fc.constantFrom(
        '&',
        '=',
        '=3D',
        '%26',
        '%3D',
        '%253D',
        '#',
        '#/',
        '?',
        ';',
        '&amp;',
        '&#38;',
        '…',
        '.',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('%', '%FF', '+', '\u00A0', '\u200B', '__proto__', '=20', '=\n'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('?', '#', '#!/'),
        (text, mark) => {
          const once = mendAddress(new URL(mark + text.join(''), PAGE), words);
          // As the browser has it once it is written.
          const written = new URL(once.search + once.hash || PAGE, PAGE);
          const again = mendAddress(written, words);
          expect(again.search + again.hash).toBe(written.search + written.hash);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('what is longer than any link is left alone', () => {
    const long = `?t=2023.&x=${'=3D&amp;%2526'.repeat(1_000_000)}`;
    expect(mendAddress({ search: long, hash: '' }, words).search).toBe(long);
  });

  it('the default view is at the bare address, however it was decorated', () => {
    expect(opened('?fbclid=x#:~:text=y')).toEqual({ view: home, told: [] });
  });
});
