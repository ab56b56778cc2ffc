import { describe, expect, it } from 'vitest';
import { noticeText } from '../../../../../src/app/features/notices/NoticeItems';
import { fullEn } from '../../../../../src/text/en/full';
import type { NoticeReason } from '../../../../../src/view/link/notices';
import { parseLink } from '../../../../../src/view/link/parseLink';
import { FUTURE_KEYS } from '../../../../../src/view/viewParts';
import { context } from '../../../view/context';

/** What a reader is told of a link. */
function told(search: string): string[] {
  const { notices } = parseLink(search, context);
  return notices.map((notice) => noticeText(notice, fullEn, (id) => `Name of ${id}`));
}

/** A link for every reason there is. */
const links: Readonly<Record<NoticeReason, string>> = {
  'unknown-measure': '?m=nonsense',
  'measure-not-offered': '?m=casualties',
  'unknown-period': '?t=soon',
  'no-such-period-for-measure': '?t=9999',
  'unknown-colour': '?by=head',
  'no-area-for-measure': '?m=mines-on-records&by=area',
  'unknown-district': '?d=nowhere',
  'district-not-in-period': '?t=2023&d=aghdara',
  'card-instead': '?card=lachin&d=aghdam',
  'unknown-claim': '?c=nothing',
  'query-cut': `?q=${'long '.repeat(50)}`,
  'unknown-side': '?side=nobody',
  'unknown-sort': '?sort=size',
  'unknown-pick': '?pick=period.1066/status.active',
  'unknown-screen': '?view=globe',
  'unknown-language': '?lang=tlh',
  'unreadable-position': '?at=here',
  'position-off-the-map': '?at=7/0/0',
  'unreadable-format': '?v=one',
  'newer-format': '?v=99',
  'unreadable-data-version': '?data=%3F',
  'other-data-version': '?data=2025-01-31',
  repeated: '?t=2023&t=2021',
  'not-yet': `?${[...FUTURE_KEYS].join('=1&')}=1`,
  cut: '?v=1&data=2026-11-20&m=mines-fo',
  'too-long': `?${'&'.repeat(5000)}`,
};

describe('noticeText', () => {
  it('L4: says which part of a nonsense link, and what is shown instead', () => {
    expect(told('?m=nonsense&t=9999&d=%3Cscript%3E')).toEqual([
      'The link asked for the measure “nonsense”, which this atlas does not have. Name of area-cleared is shown instead.',
      'The link asked for the period “9999”, which is not among the periods of this measure. Shown instead: 2025.',
      'The link asked for the district “<script>”, which this atlas does not have. No district is open.',
    ]);
  });

  it('L4: names the period that is shown in words', () => {
    expect(told('?m=mines-on-records&t=2021')).toEqual([
      'The link asked for the period “2021”, which is not among the periods of this measure. Shown instead: 3 July 2021.',
    ]);
  });

  it('L6: names the versions of the data by their dates', () => {
    expect(told('?data=2025-01-31')).toEqual([
      'The link was made with the data of 31 January 2025. The data of 20 November 2026 are shown, so figures may differ.',
    ]);
  });

  it('L4: names a language by its name', () => {
    expect(told('?lang=tlh')).toEqual([
      'The link asked for the language “tlh”, which this atlas does not have. Shown instead: English.',
    ]);
  });

  it.each(Object.entries(links))('L4: %s is told in whole sentences', (reason, search) => {
    const { notices } = parseLink(search, context);
    expect(notices.map((notice) => notice.reason)).toContain(reason);
    for (const sentence of told(search)) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('L4: names in words what is given twice, and what is not offered yet', () => {
    expect(told('?t=2023&t=2021')).toEqual([
      'The link gives more than one period. The first is used; “2021” was left out.',
    ]);
    expect(told('?vs=2021&embed=1')).toEqual([
      expect.stringMatching(/comparison of two periods/),
      expect.stringMatching(/inside other pages/),
    ]);
  });

  it('L8: an end that is missing is told in one sentence, and so is nothing else', () => {
    expect(told('?v=1&data=2026-11-20&m=mines-found&t=2023&d=agh')).toEqual([
      'The end of the link is missing. What could be read of it is shown.',
    ]);
  });
});
