import type { DecisionRule } from '../../figures/types';
import type { Unit, Directness, Scope, Status } from '../../ledger/types';
import type { PeriodKind } from '../periodKind';
import { plural } from '../plural';

const lang = 'en';

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  /** `count` chooses the form; the number itself is written by quantityText. */
  after: (unit: Unit, count: number): string => {
    switch (unit) {
      case 'ha':
        return 'ha';
      case 'km2':
        return 'km²';
      case 'mine':
        return plural(lang, count, { one: 'mine', other: 'mines' });
      case 'item':
        return plural(lang, count, { one: 'item', other: 'items' });
      case 'person':
        return plural(lang, count, { one: 'person', other: 'people' });
      case 'event':
        return plural(lang, count, { one: 'event', other: 'events' });
      case 'percent':
        return '%';
      case 'usd':
        return 'US dollars';
      case 'year':
        return plural(lang, count, { one: 'year', other: 'years' });
    }
  },
  /** For the ear: short forms have words. */
  spoken: (unit: Unit, count: number): string => {
    switch (unit) {
      case 'ha':
        return plural(lang, count, { one: 'hectare', other: 'hectares' });
      case 'km2':
        return plural(lang, count, { one: 'square kilometre', other: 'square kilometres' });
      case 'percent':
        return 'percent';
      default:
        return units.after(unit, count);
    }
  },
  heading: {
    ha: 'Hectares',
    km2: 'Square kilometres',
    mine: 'Mines',
    item: 'Items',
    person: 'People',
    event: 'Events',
    percent: 'Percent',
    usd: 'US dollars',
    year: 'Years',
  } satisfies Record<Unit, string>,
  per100: (heading: string) => `${heading} per 100 km²`,
  /** For the ear. `figure`: number and unit in words. */
  per100Spoken: (figure: string) => `${figure} per 100 square kilometres`,
};

/** The seven states of a district in words (S1–S7). */
export const states = {
  joint: (names: string) => `together with ${names}; no split published`,
  partial: (dates: string) => `covers part of the period: ${dates}`,
  aged: (date: string) => `figure of ${date}, more than two years earlier`,
  ofDate: (date: string) => `figure of ${date}`,
  disputedRange: (low: string, high: string) => `sources disagree: ${low} to ${high}`,
  disputedItself: 'this figure is itself disputed',
  rangeCrosses: (range: string) => `a range over more than one class: ${range}`,
  zero: '0 reported',
  named: 'named in a wider figure; no district figure',
  none: 'No figure found in our sources. This says nothing about danger.',
  noArea: 'no usable area; not divided',
  outlineNone: 'This district has no published outline; it is drawn as a square at its town.',
  outlineChanged: (date: string) =>
    `Its outline changed in ${date}; the outline before that change is drawn.`,
  outlineChangedUnknown: (date: string) =>
    `Its outline changed in ${date}; new area not found. The outline before that change is drawn.`,
};

/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. `noun`: the unit in words. */
  spoken: {
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `about ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `more than ${value} ${noun}`,
    'at-most': (value: string, noun: string) => `nearly or up to ${value} ${noun}`,
    between: (low: string, high: string, noun: string) => `between ${low} and ${high} ${noun}`,
  },
};

/** C5: which rule chose the figure, and from how many claims. */
export const decision = {
  partOfSet: (lines: number, total: string) => `one of ${lines} lines that add up to ${total}.`,
  claims: (count: number) =>
    `${count} ${plural('en', count, { one: 'claim', other: 'claims' })} for this period.`,
  rules: {
    'C1.sole': 'the one claim found for this district and period.',
    'C2.single': 'it speaks of this district by itself; the others speak of several together.',
    'P4.latest': 'the latest figure up to this date.',
    'C3.covering': 'it covers the whole period; the others cover part of it.',
    'C3.span': 'it covers the longest part of the period.',
    'C3.complete-set': 'it is part of a set that adds up to a published total.',
    'C3.directness': 'it comes most directly from the speaker.',
    'C3.exactness': 'it is stated exactly; the others are rounded.',
    'C3.origins': 'more independent parties state it.',
    'C3.later-publication': 'of claims alike in all else, it was published last.',
    'C3.id': 'nothing in the claims tells them apart; the first by name is shown.',
    'S12.group': 'of several joint figures it names the fewest districts.',
  } satisfies Record<DecisionRule, string>,
};

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

/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading} by district`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading} by district, as stated by ${speaker}`,
  /** `others`: speakers besides the one who is named. */
  saidBy: (speaker: string, others: number) =>
    others === 0
      ? `Said by ${speaker}`
      : `Said by ${speaker} and ${others} ${plural('en', others, { one: 'other', other: 'others' })}`,
  noneCovers: 'Reported figures; none covers the whole year',
  noFigure: 'No district figure found for this period',
};

/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names} together`,
  counted: (names: string, count: number) => `${names}: one figure for ${count} districts`,
  disputed: 'disputed',
  noSplit: 'no split published',
};

/** What the columns of a claim say, in words. */
export const claimWords = {
  one: 'One claim of the ledger',
  onTheMap: 'on the map',
  scopes: {
    'all-operators': 'all operators',
    anama: 'the mine action agency alone',
    army: 'the army alone',
    'border-service': 'the border service alone',
    'emergencies-ministry': 'the emergencies ministry alone',
    companies: 'companies alone',
    'not-stated': 'operators not stated',
  } satisfies Record<Scope, string>,
  directness: {
    primary: 'the speaker’s own document',
    quoted: 'quoted in direct speech',
    reported: 'in the outlet’s words',
    relayed: 'relayed from another outlet',
  } satisfies Record<Directness, string>,
  statuses: {
    active: '',
    disputed: 'disputed',
    superseded: 'superseded by a later figure',
    rejected: 'rejected',
  } satisfies Record<Status, string>,
  part: 'for a part of the place',
  together: (names: string) => `together with ${names}`,
  wholeOf: (name: string) => `for ${name}`,
  undated: 'no date found',
  inferred: (date: string) => `${date} (date inferred)`,
  inLanguage: (language: string) => `in ${language}`,
};
