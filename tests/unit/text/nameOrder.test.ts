import { afterEach, describe, expect, it, vi } from 'vitest';
import { nameOrder } from '../../../src/text/nameOrder';
import { languageName } from '../../../src/text/outletText';
import { realWorld } from '../support/worlds';

afterEach(() => vi.unstubAllGlobals());

/** As in Chromium: every language that it does not know is ordered as English is. */
function withoutCollations() {
  const English = class extends Intl.Collator {
    constructor() {
      super('en');
    }
  };
  vi.stubGlobal('Intl', { ...intl(), Collator: English });
}

function intl(): Record<string, unknown> {
  return Object.fromEntries(
    Object.getOwnPropertyNames(Intl).map((key) => [key, Reflect.get(Intl, key) as unknown]),
  );
}

describe('names stand in the order of their language, whatever the browser knows', () => {
  it('Azerbaijani: ə behind e, x behind h, q behind k, dotless ı before i', () => {
    withoutCollations();
    const names = [
      'Zəngilan',
      'Qax',
      'Kəlbəcər',
      'Xocalı',
      'İsmayıllı',
      'Hadrut',
      'Ələt',
      'Füzuli',
    ];
    const more = [
      'Ağdərə',
      'Ağdam',
      'Eldar',
      'Çay',
      'Cəbrayıl',
      'Iğdır',
      'Laçın',
      'Şuşa',
      'Salyan',
    ];
    expect([...names, ...more].toSorted(nameOrder('az')).join(' ')).toBe(
      'Ağdam Ağdərə Cəbrayıl Çay Eldar Ələt Füzuli Hadrut Xocalı ' +
        'Iğdır İsmayıllı Kəlbəcər Qax Laçın Salyan Şuşa Zəngilan',
    );
  });

  it('marks and foreign letters: a name before one that goes on, an accent counts for nothing', () => {
    const names = ['Ağdam rayonu', 'Ağdam', 'Ağdamlı', 'Éa', 'Eb', '1 Ağdam', 'Ягода'];
    expect(names.toSorted(nameOrder('az'))).toEqual([
      '1 Ağdam',
      'Ağdam',
      'Ağdam rayonu',
      'Ağdamlı',
      'Éa',
      'Eb',
      'Ягода',
    ]);
  });

  it.each(['az', 'hy'])('%s: as the CLDR orders every district', (lang) => {
    const { compare } = new Intl.Collator(lang);
    const names = realWorld.places.flatMap(({ names: all }) => all[lang] ?? []);
    expect(names.length).toBeGreaterThan(70);
    const known = names.toSorted(compare);
    withoutCollations();
    expect(names.toSorted(nameOrder(lang))).toEqual(known);
  });
});

it('a language in the middle of a Russian sentence begins small, also where WebKit names it', () => {
  const Large = class {
    of = () => 'Английский';
  };
  vi.stubGlobal('Intl', { ...intl(), DisplayNames: Large });
  expect(languageName('en', 'ru')).toBe('английский');
});
