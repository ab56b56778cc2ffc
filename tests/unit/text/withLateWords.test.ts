import { describe, expect, it } from 'vitest';
import { fullEn } from '../../../src/text/en/full';
import { en } from '../../../src/text/en/index';
import { late } from '../../../src/text/en/late';
import { withLateWords } from '../../../src/text/withLateWords';

describe('words of late parts', () => {
  it('gives English all its words, in one and the same text', () => {
    expect(withLateWords(en)).toEqual({ ...en, ...late });
    expect(withLateWords(en)).toBe(withLateWords(en));
  });

  it('leaves a language that came whole as it is', () => {
    const whole = { ...fullEn, lang: 'xx' };
    expect(withLateWords(whole)).toBe(whole);
  });

  it('has no part of the first view among them', () => {
    expect(Object.keys(late).filter((part) => part in en)).toEqual([]);
  });
});
