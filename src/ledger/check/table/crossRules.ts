import type { Rule } from './Rule';

/** Rules that look at several claims together, and privacy. */
export const crossRules = [
  {
    id: 'parts-sum',
    title: 'Parts marked complete add up to their whole within 0.1 %',
    explanation:
      'Each split is named by the note of its links up to the first "." or ";" and sums alone.',
    severity: 'warning',
  },
  {
    id: 'killed-injured',
    title: 'Killed and injured add up to the total of the same date',
    explanation: 'Where all three are stated for the same people and period, they agree.',
    severity: 'warning',
  },
  {
    id: 'cumulative-falls',
    title: 'A running total of one scope and speaker never falls',
    explanation:
      'A later total below an earlier one is a slip, a rounded figure or another base.',
    severity: 'warning',
  },
  {
    id: 'same-value',
    title: 'The same value is not given for two different periods',
    explanation:
      'An old number with a new date is the commonest way to count twice. Where it is one, link it with "repeats".',
    severity: 'warning',
  },
  {
    id: 'period-nesting',
    title: 'A week is not above its month, a month not above its year',
    explanation: 'What was counted inside a period cannot be more than the whole of it.',
    severity: 'warning',
  },
  {
    id: 'area-district',
    title: 'Land in a district is not more than the district',
    explanation: 'A hectare figure above the reported area has a wrong digit or a wrong place.',
    severity: 'warning',
  },
  {
    id: 'privacy',
    title: 'No coordinates, birth years, ages or private names',
    explanation:
      'The ledger tells nobody where a hazard lies or who was hurt. A district is the finest unit.',
    severity: 'error',
  },
] as const satisfies readonly Rule[];
