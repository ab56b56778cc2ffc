import {
  periodDays,
  periodKey,
  type PeriodChoice,
  type ChosenPeriod,
} from '../../../../periods/Period';
import type { Text } from '../../../../text/Text';
import { choiceText, dateOf } from '../../../../text/periodText';
import type { AxisChoice } from './PeriodAxis';

/** Days since 1970-01-01: the middle of a year, else the last day. */
function timeOf(period: ChosenPeriod): number {
  const { first, last } = periodDays(period);
  return period.kind === 'year' && first !== null ? (first + last) / 2 : last;
}

function labelOf(period: ChosenPeriod, text: Text): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'span':
      return text.periods.shortRange(
        dateOf(period.from, text, 'short'),
        dateOf(period.to, text, 'short'),
      );
    case 'upto':
    case 'on':
      return dateOf(period.date, text, 'short');
  }
}

/** The periods of the chosen one's kind as items of the axis. */
export function axisChoices(
  choices: readonly PeriodChoice[],
  chosen: ChosenPeriod,
  text: Text,
): readonly AxisChoice[] {
  const key = periodKey(chosen);
  return choices
    .filter(({ period }) => period.kind === chosen.kind)
    .map(({ period, districts }) => ({
      id: periodKey(period),
      time: timeOf(period),
      count: districts,
      chosen: periodKey(period) === key,
      label: labelOf(period, text),
      valueText: `${choiceText(period, text)}, ${text.periodPicker.districts(districts)}`,
    }));
}
