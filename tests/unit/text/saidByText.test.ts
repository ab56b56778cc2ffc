import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en/index';
import { saidByText } from '../../../src/text/sourceText';
import { figures, realWorld } from '../support/worlds';

const saidBy = (period: string, metric: string) =>
  saidByText(figures(realWorld, period, metric), en);

describe('who said the figures', () => {
  it('names the one speaker of all of them', () => {
    expect(saidBy('2025', 'area-cleared')).toMatch(/^Said by Cabinet of Ministers[^;]*$/);
  });

  it('names the speaker of most of them and counts the others', () => {
    const set = figures(realWorld, '2022', 'anti-personnel-mines-found');
    const speakers = new Set(set.figures.flatMap(({ claim }) => claim?.speaker ?? []));
    expect(speakers.size).toBeGreaterThan(1);
    const others = speakers.size - 1;
    expect(saidByText(set, en)).toMatch(
      new RegExp(`^Said by .+ and ${others} other${others === 1 ? '' : 's'}$`),
    );
  });

  it('says nothing where nothing is drawn', () => {
    expect(saidBy('1950', 'area-cleared')).toBeNull();
  });
});
