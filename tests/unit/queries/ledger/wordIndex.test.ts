import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, wordIndex } from '../../../../src/queries/ledger/wordIndex';

describe('wordIndex', () => {
  it('finds exactly the texts that have a word with this beginning', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'ğ', ' ', '1'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), letters, (texts, query) => {
        const { begins } = wordIndex(texts);
        for (const start of foldWords(query)) {
          const read = texts.map((text) =>
            foldWords(text).some((word) => word.startsWith(start)) ? 1 : 0,
          );
          expect([...begins(start)]).toEqual(read);
        }
      }),
    );
  });
});
