export const loading = {
  busy: 'Fetching the figures and outlines …',
  failedTitle: 'The figures could not be shown',
  figuresMissing:
    'The ledger did not arrive whole. No figure is shown, because a part of the ledger could mislead.',
  mapMissing: 'The map could not be drawn. Every figure stands in the table.',
  toTable: 'Open the table',
  files: {
    claims: 'the claims (claims.csv)',
    sources: 'the sources (sources.csv)',
    places: 'the places (places.csv)',
    metrics: 'the measures (metrics.csv)',
    links: 'the links between claims (links.csv)',
    'boundary-changes': 'the changes of boundary (boundary-changes.csv)',
    districts: 'the district outlines (districts.geojson)',
    context: 'the neighbouring countries and lakes (context.geojson)',
    'without-outline': 'the towns of districts without an outline (without-outline.csv)',
  },
  reasons: {
    offline: 'the connection failed',
    status: (status: number) => `the server answered ${status}`,
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
