import { plural } from '../plural';

const lang = 'en';
const figures = (count: number) =>
  `${count} ${plural(lang, count, { one: 'figure', other: 'figures' })}`;
const documents = (count: number) =>
  `${count} ${plural(lang, count, { one: 'document', other: 'documents' })}`;

/** The card of a district: all that was reported about it. */
export const card = {
  label: (district: string) => `All figures for ${district}`,
  emergency: (numbers: string) => `In an emergency: ${numbers}`,
  publishedBy: (publisher: string) => `, as published by ${publisher}.`,
  notWhere: 'This page does not say where it is possible to go.',
  none: 'No figure that names this district was found in our sources. This says nothing about danger.',
  figures,
  counted: (claims: number, sources: number) =>
    `${figures(claims)} from ${documents(sources)}.`,
  oneParty: (party: string) => `Statements of one party were found: ${party}.`,
  /** Heads of the lists: time, and how the claims speak of the district. */
  heads: {
    year: (year: string) => year,
    span: 'Over more than one year',
    upto: 'Running totals',
    on: 'On a date',
    single: (time: string, district: string) => `${time}, ${district} by itself`,
    joint: (time: string) => `${time}, together with other districts, no split`,
    listed: 'Named in a wider figure, no figure of its own',
    part: 'For a part of the district',
  },
  moreWith: (count: number, values: string) => `${count} more: ${values}`,
  fewer: 'Show fewer',
  showList: (count: number) => `Show ${figures(count)}`,
  hideList: 'Hide the list',
  /** Beside the name of a measure that is folded. */
  together: 'Together with other districts',
  inWider: 'In wider figures',
  partly: 'For a part of the district',
  sums: 'Added up here',
  sum: (year: string, figure: string) => `${figure} in ${year}`,
  sumFrom: (count: number, speaker: string) =>
    `Computed here from ${figures(count)} of ${speaker}.`,
  months: (covered: number, of: number) => `They cover ${covered} of ${of} months.`,
  days: (covered: number, of: number) =>
    `They cover ${covered} of ${of} ${plural(lang, of, { one: 'day', other: 'days' })}.`,
  alsoIn: 'Also in',
  repeats: 'Repeats',
  partOf: 'Part of',
  disagreesWith: 'Sources disagree:',
  /** The foot of the card. */
  names: 'Names and area',
  alsoWritten: 'Also written',
  area: 'Reported area',
  areaFrom: (area: string, source: string) => `${area} (${source})`,
  noArea: 'No reported area was read.',
  areaNow: 'Area after that',
  areaComputed: (area: string) => `${area}, computed here`,
  notDivided: 'Nothing is divided by this area: it contradicts every map.',
  outline: 'Outline',
  drawnOutline: 'As it was before any change of boundary that is listed here.',
  noOutline: 'No published outline was found; the map has a square at its town.',
  changes: 'Boundary',
  changed: (date: string, change: string) => `${date}: ${change}`,
  changeOf: (area: string) => `${area}.`,
  changeUnknown: 'changed; new area not found.',
  changeSizes: {
    large: 'A large change: figures before and after it are not comparable.',
    small: 'A change of less than 5 percent.',
    unknown: '',
  },
  neighbours: 'Neighbours',
  note: 'Remark',
};
