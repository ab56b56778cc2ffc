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
