import { describe, expect, it } from 'vitest';
import { missingEngines } from '../../../../scripts/lib/ensureEngines.mjs';

const all = { firefox: 'f', webKitDriver: 'd', miniBrowser: 'm', xServer: 'x' };

describe('missingEngines', () => {
  it('is empty where every program is there', () => {
    expect(missingEngines(all)).toEqual([]);
  });

  it.each([
    ['firefox', ['Firefox']],
    ['webKitDriver', ['WebKit']],
    ['miniBrowser', ['WebKit']],
    ['xServer', ['Firefox', 'WebKit']],
  ] as const)('names what cannot be tried without %s', (program, engines) => {
    expect(missingEngines({ ...all, [program]: null })).toEqual(engines);
  });
});
