import { plural } from '../plural';

export const masthead = {
  emergency: (publisher: string) => `Emergency, as published by ${publisher}:`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `As published by ${publisher}:`,
};

export const tabs = {
  label: 'Views',
  map: 'Map',
  table: 'Table',
  plots: 'Plots',
  ledger: 'Ledger',
  sources: 'Sources',
  about: 'About',
  data: 'Data',
};

/** The choice of a light or a dark page. */
export const theme = {
  label: 'Light or dark',
  choices: { device: 'As the device', light: 'Light', dark: 'Dark' },
};

/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Language',
  description:
    'What has been reported about mine contamination and clearance, district by district, with who said it. Not a hazard map.',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `The words of the page did not arrive: ${name}.`,
  stands: 'The page stays in English.',
};

export const noticeBar = {
  outlines: (attribution: string) => `Outlines: ${attribution}`,
  data: (version: string) => `Data ${version}`,
};

export const copy = {
  done: 'Link copied',
  failed: 'Could not reach the clipboard. The link is in the box: select and copy it.',
  field: 'Link to this view',
};

/** The page as it is printed. */
export const print = {
  label: 'This view for printing',
  legend: 'Legend',
  row: (words: string, count: number) => `${words} (${count})`,
  made: (site: string, version: string) => `${site}, data version ${version}:`,
};

export const sheet = {
  raise: 'Raise the sheet',
  lower: 'Lower the sheet',
};

/** Words that several parts of the page use. */
export const shared = {
  newTab: 'opens in a new tab',
  close: 'Close',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  openSource: 'Open the source',
  copyLink: 'Copy link',
  choices: 'What the map shows',
  actions: 'Tools',
  skip: 'Shortcuts',
  skipToMap: 'Skip to the map',
  skipToTable: 'Skip to the table of figures',
  skipToSentence: 'Skip to what the map shows, in one sentence',
};

const lang = 'en';

/** The search for districts, measures, documents and claims. */
export const search = {
  label: 'Find a district, measure or source',
  placeholder: 'Find a district, measure or source',
  kinds: {
    place: 'District',
    measure: 'Measure',
    publisher: 'Outlet',
    source: 'Document',
    claim: 'Claim',
  },
  documents: (count: number) =>
    `${count} ${plural(lang, count, { one: 'document', other: 'documents' })}`,
  inLedger: (count: number, shown: string) =>
    `${shown} ${plural(lang, count, { one: 'claim', other: 'claims' })} with these words`,
  coming: 'Fetching what there is to find …',
  missing: 'The search did not arrive. Type again to try once more, or reload the page.',
  none: 'Nothing in this atlas has a name or words like that.',
  results: (count: number) =>
    `${count} ${plural(lang, count, { one: 'offer', other: 'offers' })}`,
};

export const loading = {
  busy: 'Fetching the figures and outlines …',
  failedTitle: 'The figures could not be shown',
  figuresMissing:
    'The ledger did not arrive whole. No figure is shown, because a part of the ledger could mislead.',
  firstTitle: 'The rest of the atlas did not arrive',
  firstStands:
    'The view on this page is complete, as it was published. Other measures, periods and lists cannot be chosen until the ledger is here.',
  part: 'Fetching this part of the atlas …',
  programMissing: 'This part of the program did not arrive.',
  restStands: 'The rest of the page works on.',
  partBroken: 'This part of the page cannot be shown.',
  pageBroken: 'The atlas cannot be shown. Its address holds the view.',
  reload: 'Reload the page',
  measure: (label: string) => `Fetching the figures: ${label} …`,
  address: 'Fetching the figures of that view …',
  viewStands: 'The view on the page stays as it is.',
  mapMissing: 'The map could not be drawn. Every figure stands in the table.',
  unlabelled: 'Names and figures did not arrive on the map. Every figure stands in the table.',
  toTable: 'Open the table',
  files: {
    part: 'the figures of this measure',
    ledger: 'the whole ledger',
    districts: 'the district outlines',
    context: 'the neighbouring countries and lakes',
    'without-outline': 'the towns of districts without an outline',
  },
  reasons: {
    offline: 'the connection failed',
    status: (status: number) => `the server answered ${status}`,
    page: 'the server sent a page in place of it',
    truncated: 'it arrived cut short',
    unreadable: 'it could not be read',
  },
  failure: (file: string, reason: string) => `Could not load ${file}: ${reason}.`,
  engine: {
    'no-webgl':
      'WebGL2 is missing or turned off in this browser. The map is drawn in a simpler way, with the same figures.',
    'engine-failed':
      'The part of the program that draws the map did not start. The map is drawn in a simpler way, with the same figures.',
    'context-lost':
      'The browser stopped the drawing of the map. The map is drawn in a simpler way, with the same figures.',
  },
};

/** What opens what can be taken away. */
export const taking = {
  open: 'Download',
  cite: 'Cite',
  title: 'Take it away',
};

/** A view as a sheet of paper has it. */
export const paper = {
  label: 'This view as a table with its sources',
  figures: 'Every figure of this view',
  sources: 'Sources of these figures',
  district: 'District',
  covers: 'Covers',
  saidBy: 'Said by',
  source: 'Source',
  named: 'Named in a wider figure, without a figure of their own:',
  none: 'No figure found in our sources, which says nothing about danger:',
  wholeArea: 'Figures for the whole area, never spread over districts',
  listed: (count: number) =>
    `${count} ${plural(lang, count, { one: 'district', other: 'districts' })} named together`,
  noAddress: 'no address',
};
