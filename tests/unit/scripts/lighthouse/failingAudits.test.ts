import type { Result } from 'lighthouse';
import { describe, expect, it } from 'vitest';
import { failingAudits } from '../../../../scripts/lighthouse/failingAudits';

/** As much of a result as is read. */
function resultOf(
  audits: Record<string, object>,
  weights: Record<string, number>,
): Pick<Result, 'audits' | 'categories'> {
  const auditRefs = Object.entries(weights).map(([id, weight]) => ({ id, weight }));
  return { audits, categories: { accessibility: { auditRefs } } } as never;
}

const contrast = {
  title: 'Too little contrast',
  score: 0,
  details: {
    items: [{ node: { selector: 'h1' } }, { description: 'a message' }, { url: 'x.js' }],
  },
};

describe('audits that failed', () => {
  it('are named with what they found, be it an element, a message or a file', () => {
    expect(failingAudits(resultOf({ contrast }, { contrast: 7 }), 'accessibility')).toEqual([
      { id: 'contrast', title: 'Too little contrast', where: ['h1', 'a message', 'x.js'] },
    ]);
  });

  it('are not those that passed, that did not apply, or that count for nothing', () => {
    const audits = {
      contrast,
      passed: { ...contrast, score: 1 },
      idle: { ...contrast, score: null },
    };
    const weights = { contrast: 0, passed: 3, idle: 3 };
    expect(failingAudits(resultOf(audits, weights), 'accessibility')).toEqual([]);
  });

  it('are there where nothing says what was found', () => {
    const bare = { title: 'No language', score: 0.9 };
    expect(failingAudits(resultOf({ bare }, { bare: 1 }), 'accessibility')).toEqual([
      { id: 'bare', title: 'No language', where: [] },
    ]);
  });
});
