import type { Relation } from '../../ledger/types';
import type { PeriodKind } from '../periodKind';
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

/** The card of one claim: all its columns in words, its links, and what the rules make of it. */
export const claim = {
  says: 'What the ledger says it says',
  facts: {
    measure: 'Measure',
    places: 'Places',
    period: 'Covers',
    scope: 'Work of',
    group: 'People',
    saidBy: 'Said by',
    published: 'Published',
    document: 'Document',
    author: 'Author',
    locator: 'Where in it',
    directness: 'How told',
    side: 'Statement of',
    status: 'Status',
    note: 'Remark',
    sourceNote: 'On the document',
  },
  modes: {
    single: (names: string) => names,
    joint: (names: string) => `${names}; one number for them together, no split published`,
    listed: (names: string) => `${names}; the names say where, the number covers them all`,
    region: (names: string) => `${names}, as a whole`,
    country: (names: string) => `${names}, as a whole`,
  },
  part: 'a part of the place, not the whole of it',
  groups: {
    all: 'all',
    civilian: 'civilians',
    military: 'soldiers',
    child: 'children',
    woman: 'women',
  } as Readonly<Record<string, string>>,
  active: 'active',
  undated: 'no date found in the document',
  noAddress: 'no address known',
  fromKind: (publisher: string, kind: string) => `${publisher} (${kind})`,
  /** What the rules make of it. */
  onMap: 'On the map',
  when: {
    year: (period: string) => `in ${period}`,
    span: (period: string) => `for ${period}`,
    upto: (period: string) => period,
    on: (period: string) => `on ${period}`,
    in: (period: string) => `in ${period}`,
  } satisfies Record<PeriodKind, (period: string) => string>,
  drawn: (when: string, names: string, rule: string) =>
    `Drawn ${when} on ${names} by ${rule}: `,
  drawnUntil: (when: string, until: string, names: string, rule: string) =>
    `Drawn ${when}, and at each date to ${until}, on ${names} by ${rule}: `,
  showMap: 'Show it on the map',
  preferred: (when: string, rule: string) =>
    `Not drawn ${when}: by ${rule} another claim is preferred, because `,
  witness:
    'A witness (C6): it repeats the number of another claim, counts once with it, and is never drawn by itself.',
  rejected: (reason: string) => `Rejected, so never drawn: ${reason}`,
  superseded: 'Superseded by a later claim, so never drawn.',
  ledgerAlone:
    'Never drawn, and on no card of a district, table or plot: a figure about people hurt that names a district stands in the ledger, at its own address and under its source.',
  measure: 'Never drawn: no district is coloured by this measure.',
  partNeverDrawn: 'Never drawn: a part of the district.',
  totals: {
    listed:
      'Never drawn on a district: a total for a list of districts (C2). They are shown as named.',
    region: 'Never drawn on a district: a total for a region (C2).',
    country: 'Never drawn on a district: a total for the country (C2).',
  },
  noPlace: 'Not drawn: the map has no place or no period for it.',
  /** Links to other claims. */
  links: 'Links to other claims',
  relations: {
    repeats: { outgoing: 'Repeats', incoming: 'Repeated by' },
    'part-of': { outgoing: 'Part of', incoming: 'Has as a part' },
    supersedes: { outgoing: 'Supersedes', incoming: 'Superseded by' },
    'disagrees-with': { outgoing: 'Disagrees with', incoming: 'Disagrees with' },
    'derived-from': { outgoing: 'Derived from', incoming: 'Source of' },
  } satisfies Record<Relation, { outgoing: string; incoming: string }>,
  linkNote: (note: string) => `Note: ${note}`,
  /** Sets that add up. */
  setTitle: (name: string) => `Its parts, ${name}`,
  setUnnamed: 'Its parts',
  setSum: (count: number, sum: string) =>
    `${count} ${plural(lang, count, { one: 'figure', other: 'figures' })} that make up the whole. Added up here: ${sum}.`,
  setNoSum: (count: number) =>
    `${count} ${plural(lang, count, { one: 'figure', other: 'figures' })} that make up the whole.`,
  inSet: (count: number, name: string, total: string) =>
    `One of ${count} parts, ${name}, that make up ${total}.`,
  inSetUnnamed: (count: number, total: string) =>
    `One of ${count} parts that make up ${total}.`,
  showWhole: 'Show the whole and its parts',
  /** The measure. */
  meaning: 'What the measure means',
  /** Where it stands in the ledger. */
  inLedger: 'In the ledger',
  id: 'Id',
  line: (line: string) => `Line ${line} of claims.csv`,
  report: {
    open: 'Report a mistake',
    intro: 'What to write, with the id and the link of this claim:',
    claim: (id: string) => `Claim: ${id}`,
    link: (url: string) => `Link: ${url}`,
    data: (version: string) => `Data: ${version}`,
    wrong: 'What is wrong, and where that can be read:',
    subject: (id: string) => `Mistake in the claim ${id}`,
    field: 'Text of the report',
    copy: 'Copy the text',
    copied: 'Text copied',
    write: 'Write to the editors',
  },
};
