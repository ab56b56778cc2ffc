import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../../src/ledger/check/checkLedger';
import type { Problem } from '../../../../src/ledger/Problem';
import { fixtureFolder } from '../../support/dataFolder';

const base = fixtureFolder();

/** Problems after replacing texts in one table of the small ledger. */
function problemsAfter(
  file: string,
  ...changes: readonly (readonly [string, string])[]
): readonly Problem[] {
  let text = base.get(file) ?? '';
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return checkLedger(new Map([...base, [file, text]])).problems;
}

const SAYS = 'The agency reported 200 ha cleared in South in 2022.';

describe('says-number', () => {
  it.each([
    ['1234567.5', 'Reported: 1,234,567.5 ha in South.'],
    ['1234567.5', 'Reported: 1\u202F234\u202F567.5 ha in South.'],
    ['1234567.5', 'Reported: 1234567.50 ha in South.'],
    ['2022', 'Reported: 2,022 ha in South in 2022.'],
  ])('finds %s in %j', (value, says) => {
    const rules = problemsAfter(
      'claims.csv',
      [
        'cleared-south-2022-agency,area-cleared,,200,',
        `cleared-south-2022-agency,area-cleared,,${value},`,
      ],
      [SAYS, `"${says}"`],
    ).map(({ rule }) => rule);
    expect(rules).not.toContain('says-number');
  });

  it.each([
    ['2022', 'Some land was cleared in South by May 2022.'],
    ['14', 'Some land was cleared in South on 14 May.'],
    ['200', 'Reported: 1,200 ha in South.'],
    ['200', 'Reported: 200.5 ha in South.'],
  ])('does not take %s from %j: a date or a longer number is another number', (value, says) => {
    const rules = problemsAfter(
      'claims.csv',
      [
        'cleared-south-2022-agency,area-cleared,,200,',
        `cleared-south-2022-agency,area-cleared,,${value},`,
      ],
      [SAYS, `"${says}"`],
    ).map(({ rule }) => rule);
    expect(rules).toContain('says-number');
  });
});

describe('unit-metric', () => {
  it('land may be stated in square kilometres', () => {
    expect(
      problemsAfter(
        'claims.csv',
        [
          'cleared-south-2022-agency,area-cleared,,200,,exact,ha',
          'cleared-south-2022-agency,area-cleared,,2,,exact,km2',
        ],
        [SAYS, 'The agency reported 2 square kilometres cleared in South in 2022.'],
      ),
    ).toEqual([]);
  });
});

describe('parts-sum', () => {
  it('a part listed in another unit, within 0.1 % of the whole, adds up', () => {
    expect(
      problemsAfter(
        'claims.csv',
        [
          'cleared-south-2022-agency,area-cleared,,200,,exact,ha',
          'cleared-south-2022-agency,area-cleared,,2.005,,exact,km2',
        ],
        [SAYS, 'The agency reported 2.005 square kilometres cleared in South in 2022.'],
      ),
    ).toEqual([]);
  });

  it('another split of the same whole sums alone', () => {
    expect(
      problemsAfter('links.csv', [
        'cleared-south-2022-agency,part-of,cleared-2022-agency,yes,by district; two lines',
        'cleared-south-2022-agency,part-of,cleared-2022-agency,yes,by operator',
      ]),
    ).toMatchObject([
      { rule: 'parts-sum', line: 2, message: expect.stringContaining('add up to 300') },
      { rule: 'parts-sum', line: 3, message: expect.stringContaining('add up to 200') },
    ]);
  });

  it('across sources a note on the whole explains a difference', () => {
    const change = [
      'The agency reported 500 ha cleared in 2022.,reported,active,',
      'The agency reported 510 ha cleared in 2022.,reported,active,Lines are rounded.',
    ] as const;
    const value = [
      'cleared-2022-agency,area-cleared,,500',
      'cleared-2022-agency,area-cleared,,510',
    ] as const;
    const source = [
      'province,region,during,2022,2022,all-operators,whole,The agency,agency-20230105-year',
      'province,region,during,2022,2022,all-operators,whole,The agency,agency-20230210-month',
    ] as const;
    expect(problemsAfter('claims.csv', change, value)).toMatchObject([
      { rule: 'parts-sum', severity: 'error' },
    ]);
    expect(problemsAfter('claims.csv', change, value, source)).toMatchObject([
      { rule: 'parts-sum', severity: 'warning' },
    ]);
  });
});

describe('killed-injured', () => {
  it('a source that does not add up may be kept as disputed, with a note', () => {
    expect(
      problemsAfter(
        'claims.csv',
        [
          'counted 10 people killed or injured in 2022.,reported,active,',
          'counted 11 people killed or injured in 2022.,reported,disputed,The parts make 10.',
        ],
        ['casualties,all,10', 'casualties,all,11'],
      ),
    ).toMatchObject([{ rule: 'killed-injured', severity: 'warning', column: 'value' }]);
  });

  it('a rejected claim says nothing', () => {
    expect(
      problemsAfter(
        'claims.csv',
        [
          'counted 10 people killed or injured in 2022.,reported,active,',
          'counted 11 people killed or injured in 2022.,reported,rejected,A misprint.',
        ],
        ['casualties,all,10', 'casualties,all,11'],
      ),
    ).toEqual([]);
  });
});

describe('privacy', () => {
  const note = (text: string): readonly Problem[] =>
    problemsAfter('claims.csv', [
      '"No split was published.',
      `"${text} No split was published.`,
    ]);

  it.each([
    '39°45′',
    '39.8126, 46.7528',
    '39.81N 46.75E',
    '38SPJ1234567890',
    'A man born in 1987.',
    'A man aged 34.',
    'A 34-year-old man.',
    'Reported by Carl Meadow.',
    'Reported by Ada Marsh.',
  ])('takes no text such as %j', (text) => {
    expect(note(text)).toMatchObject([
      { rule: 'privacy', file: 'claims.csv', line: 5, column: 'note' },
    ]);
  });

  it.each([
    'Reported by Ada Rivers.',
    'In November the Ministry counted again.',
    'See The Paper, page 3.',
  ])('takes a text such as %j', (text) => {
    expect(note(text)).toEqual([]);
  });
});

describe('reports of one cause', () => {
  it('a broken header hides what follows from it', () => {
    const problems = problemsAfter('claims.csv', ['id,metric,group', 'id,measure,group']);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['header']));
  });

  it('a row that was left out does not make the rows that name it wrong', () => {
    const problems = problemsAfter('sources.csv', ['Month report,', 'Month, report,']);
    expect(problems.map(({ rule }) => rule)).toEqual(['row-shape']);
  });

  it('site.json may not name a place that does not exist', () => {
    expect(
      problemsAfter('site.json', ['"focusArea": "province"', '"focusArea": "provence"']),
    ).toMatchObject([{ rule: 'site-form', file: 'site.json', column: 'focusArea' }]);
  });

  it('a file that is not JSON is named with its line', () => {
    expect(
      problemsAfter('site.json', ['"firstDistricts": [', '"firstDistricts": [,']),
    ).toMatchObject([
      {
        rule: 'site-form',
        file: 'site.json',
        line: expect.any(Number),
        message: expect.stringContaining('not valid JSON'),
      },
    ]);
  });
});
