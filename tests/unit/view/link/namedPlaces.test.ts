import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNamed } from '../../../../src/places/findPlaces';
import { mendAddress } from '../../../../src/view/link/mendAddress';
import { linkWords } from '../../../../src/view/link/mendingScript';
import { namedPlaces } from '../../../../src/view/link/namedPlaces';
import { realWorld } from '../../support/worlds';

const { places } = realWorld;
const placeOf = (name: string) => placeNamed(name, places);
const words = linkWords(['en', 'az', 'ru', 'hy']);

/** The address that a browser makes of what was pasted, as the page reads it. */
function read(pasted: string): string | null {
  const { search, hash } = new URL(pasted, 'https://example.org/atlas/');
  return namedPlaces(mendAddress({ search, hash }, words).search, placeOf);
}

describe('L8: names of places in links', () => {
  it.each([
    ['?d=Kǝlbǝcǝr', '?d=kalbajar'],
    ['#place=Kǝlbǝcǝr', '?d=kalbajar'],
    ['?district=Şuşa şəhəri&t=2023', '?d=shusha&t=2023'],
    ['?d=Agdam', '?d=aghdam'],
    ['?card=Агдамского района', '?card=aghdam'],
    ['?d=Lachin district', '?d=lachin'],
    ['?place=Füzuli'.normalize('NFD'), '?d=fuzuli'],
    ['?d=L\u00adaçın', '?d=lachin'],
    ['?d=Zengilan&by=total', '?d=zangilan&by=total'],
    ['?d=Լաչինում', '?d=lachin'],
    ['?d=کلبجر', '?d=kalbajar'],
    [
      '?view=ledger&pick=measure.area-cleared/place.Ağdam',
      '?view=ledger&pick=measure.area-cleared/place.aghdam',
    ],
  ])('%s', (pasted, mended) => {
    expect(read(pasted)).toBe(mended);
  });

  it('what is none, or only a beginning, stays and is told', () => {
    for (const pasted of [
      '?d=atlantis',
      '?d=Aghd',
      '?d=',
      '?d',
      '',
      '?t=2023',
      '?q=Agdam',
      '?d=lachin',
    ]) {
      expect(read(pasted), pasted).toBeNull();
    }
  });

  it('leaves the other parts as they are, and mends nothing twice', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const mended = namedPlaces(`?${query}`, placeOf);
        if (mended !== null) expect(namedPlaces(mended, placeOf)).toBeNull();
        expect(namedPlaces(`?${query}&d=Agdam`, placeOf)?.endsWith('&d=aghdam')).toBe(true);
      }),
    );
  });
});
