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
