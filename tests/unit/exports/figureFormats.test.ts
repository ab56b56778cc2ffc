import { describe, expect, it } from 'vitest';
import { figureFormats, pictureFormats } from '../../../src/exports/figureFormats';
import { fullEn } from '../../../src/text/en/full';
import { shown } from './shown';

describe('figureFormats', () => {
  it.each(figureFormats)(
    'E1: $id is made from a view, with words of its own',
    async (format) => {
      const { write } = format;
      const written = typeof write === 'function' ? write : await write.fetch();
      const content = await written(shown('2023'), []);
      expect(content.length).toBeGreaterThan(100);
      expect(fullEn.take.files.forms[format.id].title).not.toBe('');
    },
  );

  it('E1: no two files of a view have one name', () => {
    const names = figureFormats.map(({ part, type }) => `${part} ${type}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('E2: every form of picture has words', () => {
    expect(Object.keys(fullEn.take.picture.kinds)).toEqual(pictureFormats.map(({ id }) => id));
  });
});
