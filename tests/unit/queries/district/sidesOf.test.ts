import { describe, expect, it } from 'vitest';
import { oneParty } from '../../../../src/queries/district/districtCard';

describe('oneParty', () => {
  it('Do no harm 6: names the party that all statements come from', () => {
    expect(oneParty(['azerbaijan'])).toBe('azerbaijan');
    expect(oneParty(['armenia'])).toBe('armenia');
  });

  it('names none where several speak, a third one speaks, or nobody', () => {
    expect(oneParty(['azerbaijan', 'armenia'])).toBeNull();
    expect(oneParty(['azerbaijan', 'third-party'])).toBeNull();
    expect(oneParty(['third-party'])).toBeNull();
    expect(oneParty([])).toBeNull();
  });
});
