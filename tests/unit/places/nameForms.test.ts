import { describe, expect, it } from 'vitest';
import { nameForms } from '../../../src/places/nameForms';
import { wordsOf } from '../../../src/places/nameLetters';
import { findPlaces } from '../../../src/places/findPlaces';
import { foldName } from '../../../src/places/names';
import { armenian, azerbaijani, english, russian, turkish } from './caseForms';
import { realWorld } from '../support/worlds';

const { places } = realWorld;
const whole = (query: string) =>
  nameForms(places)
    .whole(wordsOf(query))
    .map(({ place }) => place.id);

describe('nameForms', () => {
  it.each([
    ['Kǝlbǝcǝr', 'kalbajar'],
    ['Kәlbәcәr', 'kalbajar'],
    ['Lаçın', 'lachin'],
    ['Aгдам', 'aghdam'],
    ['Ағдам', 'aghdam'],
    ['Кәлбәҹәр', 'kalbajar'],
    ['Ҹәбрајыл', 'jabrayil'],
    ['Зәнҝилан', 'zangilan'],
    ['Хоҹавәнд', 'khojavand'],
    ['Лачын', 'lachin'],
    ['آغدام', 'aghdam'],
    ['کلبجر', 'kalbajar'],
    ['لاچین', 'lachin'],
    ['شوشا', 'shusha'],
    ['فضولی', 'fuzuli'],
    ['جبرائیل', 'jabrayil'],
    ['خان‌کندی', 'khankendi'],
    ['زنگیلان', 'zangilan'],
    ['قوبادلی', 'gubadli'],
    ['آغدره', 'aghdara'],
    ['Kelbecer', 'kalbajar'],
    ['Zengilan', 'zangilan'],
    ['Hocavend', 'khojavand'],
    ['Akdam', 'aghdam'],
    ['Карвачар', 'kalbajar'],
    ['Акна', 'aghdam'],
    ['Կելբաջար', 'kalbajar'],
    ['Qashatagh', 'lachin'],
    ['Ağdam rayonunda', 'aghdam'],
    ['Ağdamın', 'aghdam'],
    ['Агдамского района', 'aghdam'],
    ['в Агдамском районе', 'aghdam'],
    ['Шуше', 'shusha'],
    ['Шушинского', 'shusha'],
    ['Лачинскому району', 'lachin'],
    ['г. Шуша', 'shusha'],
    ['город Шуша', 'shusha'],
    ['Şuşa şəhəri', 'shusha'],
    ['Şuşa şəhərində', 'shusha'],
    ['город Евлах', 'yevlakh-city'],
    ['Yevlax şəhərində', 'yevlakh-city'],
    ['Yevlaxda', 'yevlakh'],
    ['Աղդամում', 'aghdam'],
    ['Շուշիից', 'shusha'],
    ['Լաչինի շրջանում', 'lachin'],
    ['Sədərəyə', 'sadarak'],
    ['lachindistrict', 'lachin'],
    ['Ağdam’da', 'aghdam'],
    ['A\u00adğ\u200bdam', 'aghdam'],
    ['Şuşa'.normalize('NFD'), 'shusha'],
    ['Mir\u00a0Başirdə', 'tartar'],
  ])('%s is %s', (query, id) => {
    expect(whole(query)).toEqual([id]);
  });

  it('is of one place alone, by every name', () => {
    const several = places.flatMap((place) =>
      [...Object.values(place.names), ...place.aliases].flatMap((name) => {
        const found = whole(name);
        return found.length === 1 && found[0] === place.id
          ? []
          : [`${name} ${place.id} ${found.join()}`];
      }),
    );
    expect(several).toEqual([]);
  });
});

describe('findPlaces: every name and alias in every case form of its language', () => {
  /** What is wrong, as `form: places found`, of every form of the names that have letters of a script. */
  function faults(
    script: RegExp,
    formsOf: (name: string) => readonly string[],
  ): readonly string[] {
    return places.flatMap((place) => {
      // `Yevlakh (city)` is declined within.
      const names = [...Object.values(place.names), ...place.aliases].filter(
        (name) => script.test(name) && !/[()]| şəhəri$/.test(name),
      );
      return names.flatMap(formsOf).flatMap((form) => {
        const [first, ...others] = findPlaces(form, places);
        const exact = first?.exact === true && first.place === place;
        // The beginning of another name may be offered too.
        const clear = others.every(
          (other) => !other.exact && foldName(other.spelling).startsWith(foldName(form)),
        );
        return exact && clear
          ? []
          : [`${form}: ${first?.place.id} ${others.map((o) => o.place.id).join()}`];
      });
    });
  }

  it('Azerbaijani', () => expect(faults(/^\p{Script=Latin}/u, azerbaijani)).toEqual([]));
  it('Turkish', () => expect(faults(/[əışçğöü]/u, turkish)).toEqual([]));
  it('English', () => expect(faults(/^\p{Script=Latin}/u, english)).toEqual([]));
  it('Russian', () => expect(faults(/^\p{Script=Cyrillic}/u, russian)).toEqual([]));
  it('Armenian', () => expect(faults(/^\p{Script=Armenian}/u, armenian)).toEqual([]));

  const CYRILLIC = new Map(
    'aа bб cҹ çч dд eе əә fф gҝ ğғ hһ xх ıы iи jж kк qг lл mм nн oо öө pп rр sс şш tт uу üү vв yј zз'
      .split(' ')
      .map(([latin = '', cyrillic = '']) => [latin, cyrillic]),
  );
  const inCyrillic = (name: string) =>
    [...name.toLocaleLowerCase('az')].map((letter) => CYRILLIC.get(letter) ?? letter).join('');

  it('Azerbaijani in Cyrillic letters', () => {
    const own = new Set(places.map(({ names }) => names['az']));
    const forms = (name: string) =>
      own.has(name) ? [name, ...azerbaijani(name)].map(inCyrillic) : [];
    expect(faults(/^\p{Script=Latin}/u, forms)).toEqual([]);
  });

  it('whatever stands between and upon its letters, in whatever capitals', () => {
    const disguises: readonly ((form: string) => string)[] = [
      (form) => form.normalize('NFD'),
      (form) => [...form].join('\u00ad'),
      (form) => [...form.normalize('NFD')].join('\u200b'),
      (form) => `\ufeff ${form.replaceAll(' ', '\u00a0')}\u200e`,
      (form) => form.replaceAll('-', '\u2011').replaceAll(' ', ' \u2060 '),
      (form) => form.toLocaleUpperCase(/[ıəş]/.test(form) ? 'az' : 'en'),
      (form) => form.replaceAll('ə', '\u01dd').replaceAll('Ə', '\u018f'),
      (form) =>
        form
          .replaceAll('ə', '\u04d9')
          .replace(/(?<=[A-Za-z])[ao]/, (letter) => (letter === 'a' ? '\u0430' : '\u043e')),
    ];
    const formsOf = (name: string) => [
      name,
      ...(/^\p{Script=Latin}/u.test(name) ? azerbaijani(name).slice(0, 4) : []),
      ...(/^\p{Script=Cyrillic}/u.test(name) ? russian(name).slice(0, 8) : []),
      ...(/^\p{Script=Armenian}/u.test(name) ? armenian(name) : []),
    ];
    for (const disguise of disguises) {
      expect(faults(/./u, (name) => formsOf(name).map(disguise))).toEqual([]);
    }
  });

  it('and a city where the city is named', () => {
    for (const place of places.filter(({ names }) => names['az']?.endsWith(' şəhəri'))) {
      const [az = '', ru = '', hy = ''] = ['az', 'ru', 'hy'].map((lang) =>
        (place.names[lang] ?? '').replace(/ şəhəri| \(.*/, ''),
      );
      for (const form of [
        `${az} şəhərində`,
        `город ${ru}`,
        `г. ${ru}`,
        `${hy} քաղաքում`,
        `city of ${az}`,
      ]) {
        expect(findPlaces(form, places)[0], form).toMatchObject({ place, exact: true });
      }
    }
  });

  it('finds nothing where one letter is another, or a word is none', () => {
    for (const word of [
      'Aghdan',
      'Aghdem',
      'Zangelam',
      'Агдан',
      'Աղդան',
      'rayonunda',
      'город',
      'в',
      'آ',
    ]) {
      expect(findPlaces(word, places), word).toEqual([]);
    }
  });
});
