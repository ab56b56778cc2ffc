import type { FullText } from '../Text';

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
