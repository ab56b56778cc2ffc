/** Taking figures away: files, pictures, citations. */
export const take = {
  lead: 'Made in your browser; nothing is sent anywhere. Each file carries its sources, the data version and a link back.',
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
