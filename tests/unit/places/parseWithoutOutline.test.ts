import { describe, expect, it } from 'vitest';
import { parseWithoutOutline } from '../../../src/places/parseWithoutOutline';

const HEADER = 'place,reason,lon,lat,made_from\n';

describe('parseWithoutOutline', () => {
  it('reads places with and without a town, quoted commas, CRLF, a BOM and blank lines', () => {
    const text = `\uFEFF${HEADER}new,"No outline, yet.",46.82,40.22,east;west\nregion,Not drawn.,,,\n\n`;
    const expected = [
      {
        place: 'new',
        reason: 'No outline, yet.',
        town: [46.82, 40.22],
        madeFrom: ['east', 'west'],
      },
      { place: 'region', reason: 'Not drawn.', town: null, madeFrom: [] },
    ];
    expect(parseWithoutOutline(text)).toEqual(expected);
    expect(parseWithoutOutline(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('takes zero degrees for a position', () => {
    expect(parseWithoutOutline(`${HEADER}null-island,Sea.,0,0,\n`)[0]?.town).toEqual([0, 0]);
  });

  it.each([
    ['cut off', `${HEADER}new,No outl`, 'line 2: expected 5 cells'],
    ['half a position', `${HEADER}new,Why.,46.82,,\n`, 'line 2: "46.82" "" is not a position'],
    [
      'not a number',
      `${HEADER}a,Why.,,,\nnew,Why.,x,40,\n`,
      'line 3: "x" "40" is not a position',
    ],
    ['off the earth', `${HEADER}new,Why.,46,140,\n`, 'not a position'],
    ['without a reason', `${HEADER}new,,46,40,\n`, 'line 2'],
    ['another table', 'id,name\n', 'line 1: expected the columns'],
    ['empty', '', 'line 1'],
  ])('names the line of a file that is %s', (_, text, message) => {
    expect(() => parseWithoutOutline(text)).toThrow(message);
  });
});
