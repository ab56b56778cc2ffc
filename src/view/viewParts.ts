import { enumerations } from '../ledger/enumerations';
import {
  formatCamera,
  formatPeriod,
  formatPicks,
  formatSort,
  PERIOD_FORM,
  sameCamera,
  samePeriod,
  samePicks,
  sameSort,
  SORT_KEYS,
  validCamera,
  validPicks,
  validQuery,
} from './link/codecs';
import type { Mending, Part } from './link/Part';
import * as read from './link/readers';
import { SCREENS, type View } from './View';

/** Screens that show figures of one measure. */
const OF_ONE_MEASURE: ReadonlySet<string> = new Set(['map', 'table']);

const never = () => false;
const always = () => true;

/** A part of the View for every property of it, so that none is forgotten. */
type ViewParts = { readonly [K in keyof Required<View>]: Part<View[K]> };

/**
 * The parts of a View, a row each, in the order in which a link gives them (L1). All that is done with
 * a View part by part (read, write, compare, make valid, tell) is a loop over this table.
 *
 * The defaults that depend on nothing belong to the format: to change one takes a new format and a
 * migration (L3).
 */
const rows = {
  metric: {
    key: 'm',
    pinned: true,
    default: (context) => context.defaultMetric,
    read: read.readMetric,
    write: ({ metric }) => metric,
    same: Object.is,
    valid: ({ metric }) => metric,
    needsWhole: never,
    restsOn: [],
  },
  period: {
    key: 't',
    pinned: true,
    default: (context, { metric }) => context.defaultPeriodOf(metric),
    read: read.readPeriod,
    write: ({ period }) => formatPeriod(period),
    same: samePeriod,
    valid: ({ metric, period }, context) =>
      context.periodsOf(metric).some((one) => samePeriod(one, period))
        ? period
        : context.defaultPeriodOf(metric),
    needsWhole: never,
    restsOn: ['metric'],
  },
  by: {
    key: 'by',
    pinned: false,
    default: () => 'total',
    read: read.readColourBy,
    write: ({ by }) => by,
    same: Object.is,
    valid: ({ metric, by }, context) => (context.allowsByArea(metric) ? by : 'total'),
    needsWhole: never,
    restsOn: ['metric'],
  },
  district: {
    key: 'd',
    pinned: false,
    default: () => null,
    read: read.readDistrict,
    write: ({ district, card }) => (card ? null : district),
    same: Object.is,
    // P7: a popup closes over a place that the period does not have, a card tells of all periods.
    valid: ({ district, card, period }, context) => {
      if (district === null) return null;
      const open = card
        ? context.placeIds.has(district)
        : context.placeExists(district, period);
      return open ? district : null;
    },
    needsWhole: never,
    restsOn: ['period'],
  },
  card: {
    key: 'card',
    pinned: false,
    default: () => false,
    read: read.readCard,
    write: ({ district, card }) => (card ? district : null),
    same: Object.is,
    valid: ({ district, card }) => card && district !== null,
    needsWhole: always,
    restsOn: ['district'],
  },
  claim: {
    key: 'c',
    pinned: false,
    default: () => null,
    read: read.readClaim,
    write: ({ claim }) => claim,
    same: Object.is,
    valid: ({ claim }, context) =>
      claim !== null && context.claimExists(claim) ? claim : null,
    needsWhole: always,
    restsOn: [],
  },
  screen: {
    key: 'view',
    pinned: false,
    default: () => 'map',
    read: read.readScreen,
    write: ({ screen }) => screen,
    same: Object.is,
    valid: ({ screen }) => screen,
    needsWhole: (text) => !OF_ONE_MEASURE.has(text),
    restsOn: [],
  },
  query: {
    key: 'q',
    pinned: false,
    default: () => '',
    read: read.readQuery,
    write: ({ query }) => query,
    same: Object.is,
    valid: ({ query }) => validQuery(query),
    needsWhole: always,
    restsOn: [],
  },
  side: {
    key: 'side',
    pinned: false,
    default: () => null,
    read: read.readSide,
    write: ({ side }) => side,
    same: Object.is,
    valid: ({ side }) => side,
    needsWhole: never,
    restsOn: [],
  },
  sort: {
    key: 'sort',
    pinned: false,
    default: () => null,
    read: read.readSort,
    write: ({ sort }) => sort && formatSort(sort),
    same: sameSort,
    valid: ({ sort }) => sort,
    needsWhole: never,
    restsOn: [],
  },
  picks: {
    key: 'pick',
    pinned: false,
    default: () => ({}),
    read: read.readPicks,
    write: ({ picks }, context) => formatPicks(picks, context),
    same: samePicks,
    valid: ({ picks }, context) => validPicks(picks, context),
    needsWhole: always,
    restsOn: [],
  },
  camera: {
    key: 'at',
    pinned: false,
    default: () => null,
    read: read.readCamera,
    write: ({ camera }) => camera && formatCamera(camera),
    same: sameCamera,
    valid: ({ camera }, context) => camera && validCamera(camera, context),
    needsWhole: never,
    restsOn: [],
  },
  lang: {
    key: 'lang',
    pinned: true,
    default: (context) => context.defaultLang,
    read: read.readLanguage,
    write: ({ lang }) => lang,
    same: Object.is,
    valid: ({ lang }) => lang,
    needsWhole: never,
    restsOn: [],
  },
} as const satisfies ViewParts;

export const viewParts: ViewParts = rows;

/**
 * How a link's text that was hurt on its way is told and mended (L8), for every part too. Not a column of
 * the rows above: only the script that the build writes into the page reads it, so that the bundler
 * leaves it out of the program. For that it is plain literals, with no spread among them.
 */
export const mendings: { readonly [K in keyof View]-?: Mending } = {
  metric: { called: ['measure', 'metric'], form: null, joint: null, few: null },
  period: { called: ['period'], form: PERIOD_FORM, joint: '..', few: null },
  by: { called: ['colour'], form: null, joint: null, few: null },
  district: { called: ['district', 'place'], form: null, joint: null, few: null },
  card: { called: [], form: null, joint: null, few: null },
  claim: { called: ['claim'], form: null, joint: null, few: null },
  screen: { called: ['screen'], form: null, joint: null, few: () => SCREENS },
  query: { called: [], form: null, joint: null, few: null },
  side: { called: [], form: null, joint: null, few: () => enumerations.side },
  sort: {
    called: [],
    form: '^-?[a-z]+$',
    joint: null,
    few: () => SORT_KEYS.flatMap((key) => [key, `-${key}`]),
  },
  picks: {
    called: [],
    form: '^(?:(?:^|\\/)[a-z]+\\.[\\p{L}\\p{M}\\p{N}-]+)+$',
    joint: '/',
    few: null,
  },
  camera: {
    called: [],
    form: '^\\d+(?:\\.\\d+)?(?:\\/-?\\d+(?:\\.\\d+)?){2}$',
    joint: '/',
    few: null,
  },
  lang: {
    called: ['language'],
    form: '^[a-z]+(?:[-_][a-z\\d]+)*$',
    joint: null,
    few: (langs) => langs,
  },
};

/** Every key of a View has a row, in the order of links. */
export const PART_NAMES = Object.keys(rows) as readonly (keyof View)[];

/** A key of a part of the View, or of what else a link says of itself: its format and its data (L6). */
export type LinkKey = 'v' | 'data' | (typeof rows)[keyof View]['key'];

/** The keys of a link in the order in which they are written (L1). */
export const LINK_KEYS: readonly LinkKey[] = [
  'v',
  'data',
  ...PART_NAMES.map((name) => rows[name].key),
];

/** Keys of the format that this version of the atlas cannot honour yet. */
export const FUTURE_KEYS = ['vs', 'embed'] as const;

export type FutureKey = (typeof FUTURE_KEYS)[number];
