import { describe, expect, it } from 'vitest';
import { languagePage } from '../../../../src/view/link/languageAddress';

const offered = ['en', 'az', 'ru', 'hy'];

describe('languagePage', () => {
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
