import type { Rule } from './Rule';

/** Rules for one row: a claim, a source, a place, a metric, a link. */
export const rowRules = [
  {
    id: 'says-number',
    title: 'The sentence of a claim contains its number',
    explanation:
      'Who reads the sentence must find the figure in it, so that a slip in either shows.',
    severity: 'error',
  },
  {
    id: 'value-range',
    title: 'value_high is there for "between" alone, above value; a percentage is at most 100',
    explanation: 'A range needs both ends; any other figure has one.',
    severity: 'error',
  },
  {
    id: 'unit-metric',
    title: 'The unit fits the measure',
    explanation: 'Land is counted in ha or km2; everything else in the unit of its measure.',
    severity: 'error',
  },
  {
    id: 'place-mode',
    title: 'place_mode fits the number and the kind of the places',
    explanation:
      'A joint figure is one number for at least two districts and is never split; a single one is for one district.',
    severity: 'error',
  },
  {
    id: 'period-start',
    title: 'A figure "as of" a date has no start, one "during" a period has one',
    explanation: 'A state on a day and the sum over a period are never mixed in one picture.',
    severity: 'error',
  },
  {
    id: 'period-order',
    title: 'A period does not end before it starts',
    explanation: 'Most often day and year were swapped, or a digit of the year slipped.',
    severity: 'error',
  },
  {
    id: 'period-published',
    title: 'A figure does not end after its source was published',
    explanation:
      'Nobody can report the future. A plan, or a year that was not over, needs a note.',
    severity: 'warning',
  },
  {
    id: 'scope-present',
    title: 'Clearance and finds say who did the work; other measures do not',
    explanation:
      'Figures of one operator and of all operators overlap and are never chained into one series.',
    severity: 'error',
  },
  {
    id: 'group-present',
    title: 'Counts of people hurt say which group is counted; other measures do not',
    explanation: 'Civilians alone and all people are two different figures.',
    severity: 'error',
  },
  {
    id: 'note-present',
    title: 'A part, and a claim that is not active, say why in the note',
    explanation:
      'A figure for one site must say which; a disputed, superseded or rejected claim must say the reason.',
    severity: 'error',
  },
  {
    id: 'source-date',
    title: 'A publication date and its basis fit together',
    explanation: 'A date is printed or inferred; without a date the basis is unknown.',
    severity: 'error',
  },
  {
    id: 'source-orphan',
    title: 'Every source has a claim',
    explanation: 'A source without a claim is either a forgotten claim or a leftover.',
    severity: 'error',
  },
  {
    id: 'place-members',
    title: 'Regions have members, districts have none',
    explanation: 'Members of a region are districts or cities; a region is never drawn.',
    severity: 'error',
  },
  {
    id: 'place-area',
    title:
      'A reported area has its source, and a district with an area says whether it is used',
    explanation: 'Areas are reported figures like any other. Figures per area divide by them.',
    severity: 'error',
  },
  {
    id: 'link-ends',
    title: 'A link joins two different claims, once, and parts say whether they are complete',
    explanation:
      'A repeat must be of the same measure; "complete" has a meaning for parts alone.',
    severity: 'error',
  },
] as const satisfies readonly Rule[];

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
