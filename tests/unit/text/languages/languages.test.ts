import { describe, expect, it } from 'vitest';
import { az } from '../../../../src/text/az/index';
import { hy } from '../../../../src/text/hy/index';
import { ru } from '../../../../src/text/ru/index';
import { azSamples } from './az';
import { hySamples } from './hy';
import { ruSamples } from './ru';
import { samplesIn } from './samples';

describe('numbers, dates, periods, counts and real views in words', () => {
  it.each([
    ['az', az, azSamples],
    ['ru', ru, ruSamples],
    ['hy', hy, hySamples],
  ] as const)('%s', (_, text, expected) => {
    expect(samplesIn(text)).toEqual(expected);
  });
});
