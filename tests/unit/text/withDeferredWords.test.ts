import { describe, expect, it } from 'vitest';
import { fullEn } from '../../../src/text/en/full';
import { en } from '../../../src/text/en/index';
import { deferred } from '../../../src/text/en/deferred';
import { withDeferredWords } from '../../../src/text/withDeferredWords';

describe('words of late parts', () => {
  it('gives English all its words, in one and the same text', () => {
    expect(withDeferredWords(en)).toEqual({ ...en, ...deferred });
    expect(withDeferredWords(en)).toBe(withDeferredWords(en));
  });

  it('leaves a language that came whole as it is', () => {
    const whole = { ...fullEn, lang: 'xx' };
    expect(withDeferredWords(whole)).toBe(whole);
  });

  it('has no part of the first view among them', () => {
    expect(Object.keys(deferred).filter((part) => part in en)).toEqual([]);
  });
});
