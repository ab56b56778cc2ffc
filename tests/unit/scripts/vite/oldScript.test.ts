import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { oldScript } from '../../../../scripts/vite/oldScript';

it('every browser understands the script that tells that it is too old', () => {
  expect(() => parse('a => a', { ecmaVersion: 5 })).toThrow();
  expect(() => parse(oldScript(), { ecmaVersion: 5 })).not.toThrow();
});
