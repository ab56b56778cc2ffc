import { readdirSync, readFileSync } from 'node:fs';
import type { MouseEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../../src/app/ui/copyText';
import { isElsewhere } from '../../../../src/app/ui/isElsewhere';
import { keepPreference, readPreference } from '../../../../src/app/state/preference';

const src = new URL('../../../../src/', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(src + file, 'utf8')] as const);
const naming = (word: RegExp) =>
  files.flatMap(([file, text]) => (word.test(text) ? [file] : []));

describe('one of each', () => {
  it.each([
    [
      'a click that is meant for another tab',
      /\.metaKey \|\| \w+\.ctrlKey/,
      'ui/isElsewhere.ts',
    ],
    ['the clipboard', /navigator\.clipboard/, 'ui/copyText.ts'],
    ['a reader who saves data', /\.saveData/, 'state/isSavingData.ts'],
    ['what the browser keeps of a reader', /\blocalStorage\b/, 'state/preference.ts'],
  ])('%s is known in one file', (_, word, file) => {
    expect(naming(word)).toEqual([`app/${file}`]);
  });

  it('a click with any key, or with another button, is meant for elsewhere', () => {
    const click = { metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, button: 0 };
    const goes = (more: object) => isElsewhere({ ...click, ...more } as MouseEvent);
    expect(goes({})).toBe(false);
    for (const key of ['metaKey', 'ctrlKey', 'shiftKey', 'altKey']) {
      expect(goes({ [key]: true }), key).toBe(true);
    }
    expect(goes({ button: 1 })).toBe(true);
  });

  it('a clipboard that is absent or refuses is told', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('a')).toBe(false);
    const written: string[] = [];
    const writeText = async (text: string) => {
      if (text === '') throw new Error('refused');
      written.push(text);
    };
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect([await copyText('a'), await copyText('')]).toEqual([true, false]);
    expect(written).toEqual(['a']);
  });

  it('a preference is kept, forgotten, and never in the way where storage is refused', () => {
    const kept = new Map<string, string>();
    const storage = () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      }) as Storage;
    const key = 'reported-ground:theme';
    expect(readPreference(key, storage)).toBeNull();
    keepPreference(key, 'dark', storage);
    expect(readPreference(key, storage)).toBe('dark');
    keepPreference(key, null, storage);
    expect(readPreference(key, storage)).toBeNull();
    const refused = () => {
      throw new Error('refused');
    };
    keepPreference(key, 'dark', refused);
    expect(readPreference(key, refused)).toBeUndefined();
  });
});
