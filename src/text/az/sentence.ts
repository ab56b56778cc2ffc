import type { PeriodKind } from '../periodKind';
import type { FullText } from '../Text';
import { datePhrase } from './datePhrase';
import { yearOrdinal } from './yearOrdinal';

/** `upto` comes in with its ending; a span stands before a word that takes it. */
function within(kind: PeriodKind, period: string): string {
  if (kind === 'upto') return period;
  if (kind === 'year') return `${yearOrdinal(period)} il üçün`;
  return kind === 'span' ? `${period} dövrü üçün` : datePhrase(period, 'in');
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('az') + text.slice(1);
}

/** The computed sentence: what the map shows, in words. */
export const sentence = {
  neverByDistrict: 'Tapılan mənbələrin heç biri bu rəqəmi indiki rayonun bütövü üçün vermir.',
  have: (count: number, kind: PeriodKind, period: string) =>
    `${capital(within(kind, period))} ${count} rayon üzrə rəqəm var`,
  fromStatements: (count: number) => `, ${count} bəyanat əsasında`,
  noneCovers: (year: string) =>
    `Heç bir rayon üzrə bütün ${yearOrdinal(year)} ili əhatə edən rəqəm yoxdur`,
  none: (kind: PeriodKind, period: string) =>
    `${capital(within(kind, period))} heç bir rayon üzrə rəqəm yoxdur`,
  partOfIt: (count: number) => `Dövrün bir hissəsi üçün ${count} rayon üzrə rəqəm var`,
  highest: (name: string, figure: string) => `ən yüksək rəqəm: ${name}, ${figure}`,
  jointly: (count: number) => `${count} rayon üzrə rəqəm birgə bildirilib`,
  jointlyDisputed: (count: number) =>
    `${count} rayon üzrə rəqəm birgə bildirilib və mübahisəlidir`,
  disputed: (count: number) => `${count} rayon üzrə mənbələr uzlaşmır`,
  zero: (count: number) => `${count} rayon üzrə 0 bildirilib`,
  aged: (count: number) => `${count} rayon üzrə rəqəm iki ildən köhnədir`,
  named: (count: number) => `${count} rayonun adı ümumi rəqəmdə çəkilib`,
  withDate: (name: string, figure: string, date: string) => `${name} ${figure} (${date})`,
  withoutDate: (name: string, figure: string) => `${name} ${figure}`,
  asJoint: (text: string) => `${text}, birgə bildirilib`,
} satisfies FullText['sentence'];
