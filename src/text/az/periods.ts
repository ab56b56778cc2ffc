import type { FullText } from '../Text';
import { datePhrase, yearOrdinal } from './phrase';

/** Two numbers close up; dates of several words keep a space about the dash. */
const range = (from: string, to: string) =>
  /^\d+$/.test(from) && /^\d+( |$)/.test(to) ? `${from}–${to}` : `${from} – ${to}`;

/** Periods in words. Dates come in as words already. */
export const periods = {
  year: (year: string) => `${yearOrdinal(year)} il`,
  day: (date: string) => date,
  range,
  shortRange: range,
  cumulative: (to: string) => `${datePhrase(to, 'upto')} artan yekun`,
  cumulativeFrom: (from: string, to: string) => `artan yekun, ${range(from, to)}`,
  asOf: (date: string) => datePhrase(date, 'asOf'),
  /** The chosen period where it stands alone: the axis, the value of a control. */
  chosen: {
    span: range,
    upto: (date: string) => datePhrase(date, 'upto'),
    on: (date: string) => date,
  },
  /** The chosen period behind the name of a measure. */
  behind: {
    year: (label: string, year: string) => `${label}, ${year}`,
    span: (label: string, from: string, to: string) => `${label}, ${range(from, to)}`,
    upto: (label: string, date: string) => `${label}, ${datePhrase(date, 'upto')}`,
    on: (label: string, date: string) => `${label}, ${date}`,
  },
} satisfies FullText['periods'];

export const periodPicker = {
  label: 'Dövr',
  kindLabel: 'Dövrün növü',
  kinds: {
    year: 'İl ərzində',
    span: 'Bir neçə il ərzində',
    upto: 'Müəyyən tarixədək',
    on: 'Müəyyən tarixdə',
  },
  earlier: 'Əvvəlki dövr',
  later: 'Sonrakı dövr',
  play: 'Dövrləri ardıcıl göstər',
  pause: 'Fasilə',
  circles: {
    year: 'Dairədə: rəqəmi olan rayonlar.',
    span: 'Dairədə: rəqəmi olan rayonlar.',
    upto: 'Dairədə: həmin tarixədək rəqəmi olan rayonlar.',
    on: 'Dairədə: həmin tarixdə rəqəmi olan rayonlar.',
  },
  noCircles:
    'Heç bir rayonun ayrıca rəqəmi yoxdur; bütün ərazi üzrə rəqəmlər ox üzərindəki cizgilərdədir.',
  /** Said with the name of the period: `2025, 13 districts with a figure`. */
  districts: (count: number) =>
    count === 0 ? 'rəqəmi olan rayon yoxdur' : `rəqəmi olan ${count} rayon`,
} satisfies FullText['periodPicker'];
