import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portOf, readOptions } from '../../../../scripts/lib/readOptions.mjs';
import { PlainError } from '../../../../scripts/lib/say.mjs';

describe('readOptions', () => {
  const options = { port: { type: 'string' }, quick: { type: 'boolean' } } as const;

  it('gives what was asked for', () => {
    expect(readOptions(options, 'x', ['--port', '80', '--quick'])).toEqual({
      port: '80',
      quick: true,
    });
  });

  it.each([
    [['--bogus'], "Unknown option '--bogus'."],
    [['--port'], "Option '--port <value>' argument missing."],
    [['4000'], "Unexpected argument '4000'."],
    [['--quick=1'], "Option '--quick' does not take an argument."],
  ])('says in a sentence what is wrong with %j, and how it is started', (args, words) => {
    const read = () => readOptions(options, 'npm start [-- --port <number>]', args);
    expect(read).toThrow(PlainError);
    expect(read).toThrow(`${words}\nUsage: npm start [-- --port <number>]`);
  });
});

describe('portOf', () => {
  it('takes every port', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
        expect(portOf(String(port))).toBe(port);
      }),
    );
  });

  it('refuses anything else, in words', () => {
    for (const text of ['abc', '', ' ', '-1', '1.5', '1e3', '0x50', '65536', '99999']) {
      expect(() => portOf(text)).toThrow(`"${text}" is no port`);
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d+$/.test(text));
        expect(() => portOf(text)).toThrow(PlainError);
      }),
    );
  });
});
