import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  fits,
  inFile,
  list,
  Misfit,
  misfit,
  nullOr,
  number,
  object,
  oneOf,
  orElse,
  pair,
  record,
  string,
} from '../../../src/lib/validate';

interface Row {
  readonly id: string;
  readonly kind: 'a' | 'b';
  readonly town: readonly [number, number] | null;
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

const row = object<Row>({
  id: string,
  kind: oneOf(['a', 'b']),
  town: nullOr(pair),
  counts: orElse(record(list(number)), {}),
});

const good = { id: 'x', kind: 'a', town: [1, 2], counts: { y: [1, 2] } };

describe('readers of JSON', () => {
  it('give back what fits, without what nobody asked for', () => {
    expect(row({ ...good, more: 1 })).toEqual(good);
    expect(row({ id: 'x', kind: 'b', town: null })).toEqual({
      id: 'x',
      kind: 'b',
      town: null,
      counts: {},
    });
  });

  it.each([
    [null, 'the file', 'an object in { }'],
    [{ rows: {} }, 'rows', 'a list in [ ]'],
    [{ rows: [good, { ...good, id: 3 }] }, 'rows.1.id', 'a text'],
    [{ rows: [{ ...good, kind: 'c' }] }, 'rows.0.kind', 'one of a, b'],
    [{ rows: [{ ...good, town: [1] }] }, 'rows.0.town', 'two numbers'],
    [{ rows: [{ ...good, counts: { y: [0, '1'] } }] }, 'rows.0.counts.y.1', 'a number'],
  ])('name the place of the first fault, and what should stand there: %j', (json, path, be) => {
    const read = object<{ rows: readonly Row[] }>({ rows: list(row) });
    expect(() => read(json)).toThrow(Misfit);
    expect(() => inFile('some.json', read, json)).toThrow(`some.json: ${path} must be ${be}.`);
    expect(fits(read, json)).toBeNull();
  });

  it('throw a Misfit and nothing else, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(fits(list(row), json) === null || Array.isArray(json)).toBe(true);
      }),
    );
  });

  it('let every other error pass as it is', () => {
    const broken = () => {
      throw new RangeError('no fault of the JSON');
    };
    expect(() => at('key', broken, {})).toThrow(RangeError);
    expect(() => inFile('some.json', broken, {})).toThrow(RangeError);
    expect(() => fits(broken, {})).toThrow(RangeError);
    expect(() => misfit('otherwise')).toThrow('the file must be otherwise.');
  });
});
