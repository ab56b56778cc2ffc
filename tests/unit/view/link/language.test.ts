import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseLanguage,
  languagePage,
  type LanguageWish,
} from '../../../../src/view/link/language';

const offered = ['en', 'az', 'ru', 'hy'];
const choose = (wish: Partial<LanguageWish>) =>
  chooseLanguage({ search: '', page: 'en', offered, chosen: null, preferred: [], ...wish });

describe('L7: the language that a page opens in', () => {
  it('is the one that the link names, whatever the reader chose or the browser is set to', () => {
    expect(choose({ search: '?m=a&lang=hy', chosen: 'ru', preferred: ['az'] })).toBe('hy');
    expect(choose({ search: '?lang=en', page: 'ru', chosen: 'ru' })).toBe('en');
  });

  it('is that of the page of a language', () => {
    expect(choose({ page: 'ru', chosen: 'az', preferred: ['hy'] })).toBe('ru');
  });

  it('on the first page is what the reader chose before, then what the browser prefers', () => {
    expect(choose({ chosen: 'en', preferred: ['ru-RU'] })).toBe('en');
    expect(choose({ preferred: ['fr', 'RU-ru', 'az'] })).toBe('ru');
    expect(choose({ preferred: ['fr'] })).toBe('en');
  });

  it('passes over what the site does not have', () => {
    expect(choose({ search: '?lang=xx', chosen: 'yy', preferred: ['hy-AM'] })).toBe('hy');
    expect(choose({ search: '?lang=', page: 'az' })).toBe('az');
  });

  it('is always one of the site', () => {
    const any = fc.string();
    fc.assert(
      fc.property(any, any, fc.array(any), (search, chosen, preferred) => {
        expect(offered).toContain(choose({ search, chosen, preferred }));
      }),
    );
  });
});

describe('languagePage', () => {
  const offered = ['en', 'az', 'ru', 'hy'];

  it.each([
    // From, to English, to Russian.
    ['', './', './ru.html'],
    ['/', './', './ru.html'],
    ['/a/b/', './', './ru.html'],
    ['/a/b/index.html', './index.html', './ru.html'],
    ['/a/b/az.html', './index.html', './ru.html'],
    ['/a/b/az', './', './ru'],
    ['/a/b/index', './', './ru'],
    ['/a/v1.2', './', './ru.html'],
    // A folder that is called like a language.
    ['/az/', './', './ru.html'],
  ])('is named as the page at "%s" is', (pathname, english, russian) => {
    expect(languagePage('en', offered, pathname)).toBe(english);
    expect(languagePage('ru', offered, pathname)).toBe(russian);
  });
});
