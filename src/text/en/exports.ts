import { ended } from '../phrases';
import { plural } from '../plural';

/** More claims than this are counted, not named. */
const LISTED = 3;

/** Words that stand in files and pictures that leave the page. */
export const exported = {
  valueState: 'a figure for this district',
  jointState: 'one figure for these districts together; no split published',
  citation: {
    contributors: (site: string) => `${site} contributors`,
    ledgerTitle: 'A ledger of reported figures on mine contamination and clearance',
    /** `where`: author and publisher. */
    saidIn: (speakers: string, where: string) => `${speakers}, in: ${where}`,
    quoted: (title: string) => `“${title}”`,
    noAddress: 'no web address',
    dateInferred: 'The date is not printed in the document; it was inferred.',
    compiledIn: (site: string, version: string, claims: readonly string[], link: string) =>
      `Compiled in ${site}, data version ${version}, ${claims.length > LISTED ? `${claims.length} claims` : `${plural('en', claims.length, { one: 'claim', other: 'claims' })} ${claims.join(', ')}`}: ${link}`,
    dataVersion: (version: string) => `Data version ${version}.`,
    licence: (title: string) => `Licence: ${title}.`,
    citeOriginals:
      'A compilation of statements of others: cite the original publisher of a figure first.',
  },
  readme: {
    title: (site: string) => `${site}: the ledger`,
    version: (version: string) => `Data version ${version}.`,
    what: 'Each row of claims.csv is one number that somebody stated: for one measure, one set of places and one period, by one speaker, in one document. A number stated for several districts together stays together. Nobody who compiled this ledger vouches for the numbers.',
    cite: (contributors: string, site: string, version: string) =>
      `Cite the original publisher of a figure first: each row names it. Then: ${contributors}. ${site}, data version ${version}.`,
    licence: (title: string, path: string) => `Licence: ${title}, ${path} (LICENSE.txt).`,
    asTheyAre:
      'The tables are as they are published: UTF-8, comma-separated, a first row of names. A spreadsheet may turn dates and long numbers into something else: set every column to text when you open them. datapackage.json describes the tables for programs.',
    columns: 'Tables and columns',
  },
  picture: {
    saidIn: (speakers: string, publisher: string, date: string) =>
      `${speakers}, in ${publisher}, ${date}`,
    /** `more`: documents that are not named. */
    sources: (named: string, more: number) =>
      more === 0
        ? ended(`Sources: ${named}`, '.')
        : `Sources: ${named}; and ${more} more ${plural('en', more, { one: 'document', other: 'documents' })}, named at the address below.`,
    compiled: (contributors: string, version: string, licence: string) =>
      `Compiled by ${contributors} from statements of others. Data ${version}. ${licence}.`,
  },
};

/** Taking figures away: files, pictures, citations. */
export const take = {
  lead: 'Made in your browser; nothing is sent anywhere. Each file carries its sources, the data version and a link back.',
  framed:
    'This page stands in a closed frame of another site, in which a browser may save no files and keeps no choices. In a window of its own all of it works:',
  files: {
    title: 'The figures of this view',
    /** By the ids of `figureFormats`. */
    forms: {
      sheet: {
        title: 'Spreadsheet',
        note: 'XLSX for Excel, LibreOffice and others, in any language: figures are numbers, dates are dates, with the claims and their sources.',
      },
      table: {
        title: 'Table',
        note: 'CSV for programs. One row a figure, a joint figure once, every state in words. A spreadsheet set to Azerbaijani, Turkish, Russian or German misreads its numbers: take the XLSX there.',
      },
      map: {
        title: 'Map data',
        note: 'GeoJSON for map programs. A joint figure is one shape round its districts; no district is in two.',
      },
      claims: {
        title: 'Claims',
        note: 'CSV with HXL hashtags. Every claim behind this view, those that disagree or repeat included.',
      },
    },
    failed:
      'The file could not be made: a part of the program did not arrive. Try again, or open the page anew. The other files need nothing more.',
    save: (what: string, type: string) => `Download: ${what}, ${type}`,
  },
  picture: {
    title: 'Picture',
    of: 'Picture of',
    map: 'The map',
    width: 'Width',
    widths: { one: 'One column', two: 'Two columns' },
    kind: 'File',
    kinds: {
      svg: 'SVG, sharp at any size',
      png1: 'PNG, 1×',
      png2: 'PNG, 2×',
      png3: 'PNG, 3×, for print',
    },
    note: 'With title, legend, sources, safety line and link inside. Always in light colours, also readable in grey.',
    save: 'Download the picture',
    working: 'Drawing the picture …',
    cancel: 'Cancel',
    failed: {
      letters:
        'The letters of the picture did not arrive. The rest of the page works on; press the button to try again.',
      drawing:
        'The picture could not be drawn because of a fault in the program. The files of figures above are made without it.',
      memory: 'The browser had no memory for a picture of this size. The SVG needs less.',
      noise:
        'This browser is set to protect against tracking, and gives noise in place of the picture. Choose SVG above: it holds the same picture and is not affected.',
    },
  },
  citation: {
    title: 'Citation',
    of: 'Cite',
    view: 'This view, with its sources',
    claim: (figure: string, speaker: string) => `The claim: ${figure}, ${speaker}`,
    ledger: 'The whole ledger',
    form: 'Form',
    forms: {
      plain: 'Plain text',
      bibtex: 'BibTeX',
      ris: 'RIS (EndNote, Zotero …)',
      csl: 'CSL-JSON (Zotero, Pandoc …)',
    },
    text: 'Text of the citation',
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'Could not reach the clipboard. The text is selected: copy it from the box.',
    save: 'Download',
  },
  all: {
    title: 'All data',
    text: 'The whole ledger, its tables and their description lie beside this page as files.',
    open: 'Open the data page',
  },
};

/** Told where the page is opened as a file. */
export const disk = {
  title: 'This page was opened from a disk, without a server.',
  stands: 'It shows its first view: the map, and below it every figure and source.',
  needed: 'To choose anything, put its folder on a web server.',
};

/** Told where the page has no scripts. */
export const unscripted = {
  shows: (title: string) => `Without scripts (JavaScript) this page shows one view: ${title}.`,
  /** One sentence with two links in it. */
  before: 'Further down are its ',
  figures: 'figures',
  between: ' and ',
  sources: 'sources',
  after: '.',
  links: 'A link to another view needs scripts; without them it opens this one.',
};
