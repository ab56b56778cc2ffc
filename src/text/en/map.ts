import type { NoAreaReason, MeasureGroupId } from '../../ledger/measureKinds';
import { plural } from '../plural';

/** Words on and about the map. */
export const map = {
  title: 'Map of the districts',
  help: 'Arrow keys move between districts, Home and End go to the highest and lowest figure, Enter opens a figure, N lists the neighbours, plus and minus zoom, Shift with an arrow moves the map, a question mark shows these keys. The table has the same figures.',
  controls: 'Zoom of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  panNorth: 'Move the map up',
  panEast: 'Move the map right',
  panSouth: 'Move the map down',
  panWest: 'Move the map left',
  fitFocus: 'Show the districts with figures',
  fitCountry: 'Show the whole country',
  kilometres: (km: string) => `${km} km`,
};

/** What sentences that are put together are put together with. */
export const marks = {
  stop: '.',
  semicolon: ';',
  colon: ':',
};

/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Move the map, and how it is drawn',
  simpleMap: 'Simple map',
  why: 'Lighter: needs no WebGL, and saves battery and data.',
  /** Which way it is drawn now, and why. */
  because: {
    asked: 'Drawn this way because you chose it.',
    card: 'Drawn by the graphics card, to move smoothly.',
    lost: 'On now because the other way of drawing stopped or did not start.',
    processor:
      'On now because this browser draws without graphics acceleration: the other way would be slower here. You can turn it off.',
    savesData:
      'On now because your browser asks sites to save data. Turned off, the map moves more smoothly and takes more data.',
    untouched: 'Drawn simply until you first move the map.',
  },
};

/** Rows of the legend (K2, S8). */
export const legend = {
  under: (high: string) => `Under ${high}`,
  from: (low: string, high: string) => `${low} to under ${high}`,
  orMore: (low: string) => `${low} or more`,
  oneClass: 'A figure',
  joint: (members: number) =>
    plural('en', members, {
      one: 'One figure with other districts, no split',
      other: `One figure for ${members} districts, no split`,
    }),
  jointSeveral: 'Joint figures, no split',
  partialYear: 'Covers part of the year',
  aged: 'Figure more than two years old',
  disputed: 'Sources disagree',
  disputedSameClass: 'Sources disagree, in one class',
  zero: '0 reported',
  named: 'Named, no district figure',
  noArea: 'Figure, but no usable area',
  none: 'No figure found in our sources.',
  noneNote: 'This says nothing about danger.',
  absent: {
    joint: 'Together, no split',
    partial: 'Part of the period',
    disputed: 'Sources disagree',
    zero: '0 reported',
    named: 'Named, no figure',
  },
};

export const legendPanel = {
  heading: 'Legend',
  districts: 'Districts',
  absent: 'Not in this view',
  darkerMeans: 'Darker means more was reported, not more or less danger.',
  lighterMeans: 'Lighter means more was reported, not more or less danger.',
  compactTitle: (unit: string) => `${unit}; number of districts`,
  filterOn: 'The map shows these districts.',
  filterOff: 'Show all',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'The map shows all districts.',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) =>
    `${text}: ${count} ${plural('en', count, { one: 'district', other: 'districts' })}`,
};

export const colourBy = {
  label: 'Colour by',
  total: (unit: string) => `Total, ${unit}`,
  area: 'Per 100 km² of district',
  /** Why there is nothing to choose (K4). */
  none: {
    finds: 'Total; finds have no per-area view',
    records: 'Total; records have no per-area view',
    shares: 'Percent; shares have no per-area view',
    estimates: 'Total; estimates have no per-area view',
    other: 'Total; this measure has no per-area view',
  } satisfies Record<NoAreaReason, string>,
};

export const measure = {
  label: 'Measure',
  groups: {
    contamination: 'Contamination and records',
    clearance: 'Clearance',
    finds: 'Finds',
  } satisfies Record<MeasureGroupId, string>,
};

export const strip = {
  lead: (period: string) => `Whole area, ${period}:`,
  none: 'no figure found.',
  by: (figure: string, speaker: string) => `${figure} reported by ${speaker}`,
  open: (count: number) =>
    `${count} ${plural('en', count, { one: 'figure', other: 'figures' })}`,
  openPlot: 'Open the plot',
  title: 'Figures for the whole area',
  note: 'One row for each claim, as stated; never spread over districts and never added up.',
};

const lang = 'en';

const districts = (count: number) =>
  `${count} ${plural(lang, count, { one: 'district', other: 'districts' })}`;

export const table = {
  district: 'District',
  covers: 'Covers',
  saidBy: 'Said by',
  source: 'Published',
  perArea: (unit: string) => `${unit} per 100 km²`,
  noArea: 'no usable area',
  empty: 'No district has a figure of its own in this period.',
  together: 'one figure together, no split published',
  named: (count: number) =>
    `${districts(count)} named in a wider figure, without a figure of ${plural(lang, count, { one: 'its', other: 'their' })} own`,
  noFigure: 'No figure found in our sources',
  none: (count: number) =>
    `${districts(count)} for which no figure was found in our sources. This says nothing about danger.`,
  wholeArea: 'Figures for the whole area',
  wholeAreaNote: 'Stated for the area as a whole, and never spread over districts.',
};

export const popup = {
  allFigures: 'All figures for this district',
  theClaim: 'All about this claim',
  saidBy: 'Said by',
  published: 'Published',
  covers: 'Covers',
  note: 'Note',
  alsoIn: 'Also in',
  why: 'Why this figure:',
  disagreeing: 'What the sources say',
  otherClaims: (count: number) =>
    `${count} other ${plural('en', count, { one: 'claim', other: 'claims' })} for this period`,
  namedIn: (count: number) =>
    `Named in ${count} wider ${plural('en', count, { one: 'figure', other: 'figures' })}, not for this district alone`,
  /** `others`: some stand open already. */
  more: (count: number, others: boolean) => (others ? `Show ${count} more` : 'Show the list'),
  fewer: 'Show fewer',
  perArea: (value: string, unit: string) => `${value} ${unit} per 100 km²`,
  computedFrom: (figure: string, area: string, basis: string) =>
    `Computed here from ${figure} and ${area}, ${basis}.`,
  area: 'Area from',
  areaReported: 'the reported area',
  areaComputed: 'the reported area after the changes of boundary that are known',
};
