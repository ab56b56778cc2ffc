import type { DecisionRule } from '../../figures/types';
import type { SortKey } from '../../queries/ledger/LedgerFilter';
import { plural } from '../plural';

const lang = 'en';

const claims = (count: number, shown: string) =>
  `${shown} ${plural(lang, count, { one: 'claim', other: 'claims' })}`;

/** The ledger: every claim, searched, picked and sorted. */
export const ledger = {
  title: 'Ledger',
  intro:
    'Every claim of this atlas, of every status: one number, for one measure, one set of places and one period, said by one speaker in one document.',
  search: 'Search the claims',
  placeholder: 'Words, names in any spelling, numbers',
  count: claims,
  countOf: (shown: string, total: string) => `${shown} of ${total} claims`,
  none: 'No claim of the ledger has all of this.',
  clear: 'Show all claims',
  filters: 'Filters',
  filtersSet: (count: number) => `Filters (${count})`,
  any: 'Any',
  facets: {
    measure: 'Measure',
    place: 'Place',
    period: 'Year',
    speaker: 'Said by',
    publisher: 'Published by',
    side: 'Statement of',
    status: 'Status',
    coverage: 'Covers',
  },
  statuses: {
    active: 'Active',
    disputed: 'Disputed',
    superseded: 'Superseded',
    rejected: 'Rejected',
  },
  coverages: { whole: 'The whole place', part: 'A part of it' },
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Order',
  sorts: {
    name: { ascending: 'Measures as in the picker', descending: 'Measures from the last' },
    period: { ascending: 'Earliest period first', descending: 'Latest period first' },
    published: { ascending: 'Published first', descending: 'Published last' },
    figure: { ascending: 'Smallest figure first', descending: 'Largest figure first' },
    measure: { ascending: 'Measures as in the picker', descending: 'Measures from the last' },
    speaker: { ascending: 'Speakers from A', descending: 'Speakers from Z' },
  } satisfies Record<SortKey, { ascending: string; descending: string }>,
  columns: {
    figure: 'Figure',
    what: 'Measure and places',
    period: 'Covers',
    who: 'Said by, published',
    remark: 'Remark',
  },
  marks: { witness: 'repeats', part: 'a part' },
  places: (count: number) =>
    `${count} ${plural(lang, count, { one: 'district', other: 'districts' })} named`,
};

const count = (number: number, shown: string, one: string, other: string) =>
  `${shown} ${plural(lang, number, { one, other })}`;

/** Every document of the ledger, what was taken from it, and whose statement it is. */
export const sourcesView = {
  title: 'Sources',
  intro: (documents: string, claims: string, statements: string) =>
    `${claims} claims stand in ${documents} documents. A claim that repeats another counts once with it, however often it is repeated: that leaves ${statements} statements. Titles are in the language of the document.`,
  unknowns: (inferred: string, undated: string, withoutAddress: string) =>
    `Of ${inferred} documents the date is inferred, of ${undated} it is unknown; of ${withoutAddress} no address is known.`,
  search: 'Search the documents',
  placeholder: 'Title, outlet, speaker',
  side: 'Statement of',
  any: 'Any side',
  found: (number: number, shown: string) => count(number, shown, 'document', 'documents'),
  none: 'No document has all of this.',
  clear: 'Show all documents',
  claims: (number: number, shown: string) => count(number, shown, 'claim', 'claims'),
  repeats: (number: number, shown: string) =>
    plural(lang, number, {
      one: `${shown} repeats another`,
      other: `${shown} repeat others`,
    }),
  statementOf: (side: string) => `Statements of ${side}`,
  noAddress: 'no address known',
  by: (author: string) => `by ${author}`,
};

/** The page that lists the files of the data. */
export const dataPage = {
  title: 'Data',
  text: (version: string) =>
    `These files lie beside this page, in a folder that is named with the data version (${version}): what an address holds never changes.`,
  index: 'For programs: the list of all files, with their sizes and fingerprints, is always at',
  columns: { file: 'File', what: 'What it is', size: 'Size' },
  kinds: {
    ledger:
      'Everything in one file: the six tables byte for byte, their description, licence and a README.',
    hxl: 'Every claim in one table, with HXL hashtags for humanitarian exchange. A joint claim is one row.',
    description:
      'Description of the tables for programs (Frictionless Data Package): columns, types, references.',
    licence: 'Licence of the data.',
    outlines:
      'District outlines: GeoJSON, generalised, not authoritative. They say nothing about where a border runs.',
  },
  tables: {
    claims: 'Claims: one number that somebody stated, a row each.',
    sources: 'Documents in which claims stand.',
    places: 'Districts, cities, regions and countries, with their names.',
    metrics: 'Measures: what is counted, and what may not be concluded from it.',
    links: 'How one claim stands to another: repeats, is a part of, disagrees.',
    'boundary-changes': 'Changes of district outlines by law.',
  },
  columnsNote:
    'What each column means stands in the README of the zip and in datapackage.json.',
  unread: 'The sizes could not be read just now.',
  kilobytes: (size: string) => `${size} kB`,
  shown: 'Files of the figures that a view shows are made where you look at it:',
  licence: (title: string) => `Licence of the data: ${title}.`,
};

/** The page About: what this is, how it is made, and what it may not be taken to mean. */
export const aboutPage = {
  title: 'About this atlas',
  what: {
    title: 'What it is',
    text: 'An atlas of figures that people have reported about mine contamination and clearance, district by district. Its unit is the claim: one number, for one measure, one set of places and one period, said by one speaker in one document. Each number on the map opens to who said it, where and when it was published, which days and districts it covers, how it was chosen, and who says otherwise.',
  },
  empty: {
    title: 'What an empty district means',
    text: 'That no figure was found in our sources. It says nothing about danger. A number stated for several districts together is never split among them.',
  },
  origins: {
    title: 'Whom the figures come from',
    text: 'Whose statement a document carries says nothing about its quality. It shows how few parties the figures come from. Statements are claims that repeat no other.',
    side: 'Statements of',
    kind: 'Published by',
    documents: 'Documents',
    claims: 'Claims',
    statements: 'Statements',
  },
  chosen: {
    title: 'How a claim is chosen',
    text: 'Claims for the district as a whole can be drawn; claims for a part of it stand in its card. Figures for regions, for the country and for lists of districts are never drawn on a district. A text that repeats another is a witness of it and counts once. Where several claims are left, these steps decide, each where the one before it does not. Figures are never averaged.',
    example: 'Example:',
    exampleOf: (measure: string, district: string, figure: string) =>
      `${measure}, ${district}: ${figure}`,
    noExample: 'No figure of the present ledger is decided by this step.',
    disagree:
      'Claims for the same places and days, whose numbers cannot both be true, disagree: the map shows the range and says so.',
    rules: {
      'C1.sole': 'The one claim found for this district and period.',
      'C2.single':
        'A claim for the district by itself goes before one for several districts together.',
      'P4.latest': 'For running totals and states on a date: the latest.',
      'C3.covering':
        'A claim that covers the whole period goes before one that covers part of it.',
      'C3.span': 'A longer part of the period goes before a shorter one.',
      'C3.complete-set': 'A member of a set that adds up to a published total goes first.',
      'C3.directness':
        'The speaker’s own document goes before a quotation, a paraphrase and a relay.',
      'C3.exactness': 'An exact figure goes before a rounded one.',
      'C3.origins': 'A figure that more independent parties state goes first.',
      'C3.later-publication': 'The later publication goes first.',
      'S12.group': 'Of joint figures that overlap, the one with fewer districts.',
      'C3.id': 'Where nothing in the claims tells them apart: the first by name.',
    } satisfies Record<DecisionRule, string>,
  },
  measures: {
    title: 'What each measure means',
    text: 'The label, what the number counts, and what it may not be taken to mean. Measures that are never drawn stand in the ledger and in the figures for the whole area.',
    drawn: 'Can be drawn',
    never: 'Never drawn',
    press: (words: string) => `The press says: ${words}.`,
    standard: (standard: string) => `Terms: ${standard}.`,
  },
  boundaries: {
    title: 'Boundaries and names',
    noteNames:
      'Names follow current official usage in each language. Other spellings and names in other languages can be searched for; none of them ranks above another.',
  },
  licences: {
    title: 'Data and licences',
    version: (version: string) => `Version of the data: ${version}.`,
    text: 'The program is under the MIT licence. The ledger and the outlines are under the licence that stands with them in the data folder. Sources keep their own rights; their sentences are not copied here.',
    files: 'The tables as they are:',
  },
  contact: {
    title: 'Contact and mistakes',
    report:
      'Every claim has a card with an address of its own. Report a mistake, at its foot, writes down the id and the link of the claim, so that the right row can be found.',
    open: 'Open the ledger',
  },
};
