import type { PeriodKind } from '../periodKind';
import { plural } from '../plural';

const lang = 'en';

function within(kind: PeriodKind, period: string): string {
  if (kind === 'on' || kind === 'in') return `${kind} ${period}`;
  return kind === 'upto' ? period : `for ${period}`;
}

const districts = (count: number) =>
  `${count} ${plural(lang, count, { one: 'district', other: 'districts' })}`;

/** The computed sentence: what the map shows, in words. */
export const sentence = {
  neverByDistrict: 'No source found gives this for a whole present-day district.',
  have: (count: number, kind: PeriodKind, period: string) =>
    `${districts(count)} ${plural(lang, count, { one: 'has', other: 'have' })} a figure ${within(kind, period)}`,
  fromStatements: (count: number) =>
    `, from ${count} ${plural(lang, count, { one: 'statement', other: 'statements' })}`,
  noneCovers: (year: string) => `No district has a figure for all of ${year}`,
  none: (kind: PeriodKind, period: string) =>
    `No district has a figure ${within(kind, period)}`,
  partOfIt: (count: number) =>
    `${count} ${plural(lang, count, { one: 'has', other: 'have' })} one for part of it`,
  highest: (name: string, figure: string) => `highest ${name}, ${figure}`,
  jointly: (count: number) => `${count} reported jointly`,
  jointlyDisputed: (count: number) => `${count} reported jointly and disputed`,
  disputed: (count: number) =>
    plural(lang, count, {
      one: 'for 1 sources disagree',
      other: `for ${count} sources disagree`,
    }),
  zero: (count: number) => `${count} with 0 reported`,
  aged: (count: number) =>
    `${count} ${plural(lang, count, { one: 'is', other: 'are' })} more than two years old`,
  named: (count: number) =>
    `${count} ${plural(lang, count, { one: 'is', other: 'are' })} named in a wider figure`,
  withDate: (name: string, figure: string, date: string) => `${name} ${figure} (${date})`,
  withoutDate: (name: string, figure: string) => `${name} ${figure}`,
  asJoint: (text: string) => `${text}, reported jointly`,
};
