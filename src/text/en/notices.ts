/**
 * What a reader is told when a link could not be honoured as it stands (L4). `given` is text of a
 * stranger, quoted; `shown` is what stands in its place.
 */
export const notices = {
  unknownMeasure: (given: string, shown: string) =>
    `The link asked for the measure “${given}”, which this atlas does not have. ${shown} is shown instead.`,
  measureNotOffered: (given: string, shown: string) =>
    `The link asked for the measure “${given}”, which is not offered on the map. ${shown} is shown instead.`,
  unknownPeriod: (given: string, shown: string) =>
    `The link asked for the period “${given}”, which could not be read. Shown instead: ${shown}.`,
  noSuchPeriod: (given: string, shown: string) =>
    `The link asked for the period “${given}”, which is not among the periods of this measure. Shown instead: ${shown}.`,
  unknownColour: (given: string) =>
    `The link asked for colour by “${given}”, which this atlas does not have. Colour by total is shown instead.`,
  noArea:
    'The link asked for colour by area, which this measure does not allow. Colour by total is shown instead.',
  unknownDistrict: (given: string) =>
    `The link asked for the district “${given}”, which this atlas does not have. No district is open.`,
  districtNotInPeriod: (given: string) =>
    `The link asked for the district “${given}”, which did not exist yet in the period shown. No district is open.`,
  cardInstead: (given: string) =>
    `The link asked for the popup of “${given}” and for the card of another district. The card is shown.`,
  unknownClaim: (given: string) =>
    `The link asked for the claim “${given}”, which this atlas does not have. No claim is open.`,
  queryCut:
    'The search text of the link is too long or cannot be read. Part of it was left out.',
  unknownSide: (given: string) =>
    `The link asked for statements of “${given}”, which this atlas does not tell apart. Statements of all sides are shown.`,
  unknownSort: (given: string) =>
    `The link asked for the order “${given}”, which this atlas does not have. The usual order is shown.`,
  unknownPick: (given: string) =>
    `The link asked to pick claims by “${given}”, part of which this atlas does not have. That part was left out.`,
  unknownScreen: (given: string) =>
    `The link asked for the page “${given}”, which this atlas does not have. The map is shown instead.`,
  unknownLanguage: (given: string, shown: string) =>
    `The link asked for the language “${given}”, which this atlas does not have. Shown instead: ${shown}.`,
  unreadablePosition: (given: string) =>
    `The link asked for the map position “${given}”, which could not be read. The whole area is shown instead.`,
  positionOffTheMap: (given: string) =>
    `The link asked for the map position “${given}”, which lies outside this map. The whole area is shown instead.`,
  unreadableFormat: (given: string) =>
    `The link names its format as “${given}”, which could not be read. It was read as a link of the first format.`,
  newerFormat: (given: string, shown: string) =>
    `The link is of format ${given}, newer than this version of the atlas, which knows formats up to ${shown}. What could be read of it is shown.`,
  unreadableDataVersion: (given: string, shown: string) =>
    `The link names its data version as “${given}”, which could not be read. The data of ${shown} are shown.`,
  otherDataVersion: (given: string, shown: string) =>
    `The link was made with the data of ${given}. The data of ${shown} are shown, so figures may differ.`,
  /** What the parts of a link are called, where one is given twice. */
  parts: {
    v: 'format',
    data: 'data version',
    m: 'measure',
    t: 'period',
    by: 'colour',
    d: 'district',
    card: 'card of a district',
    c: 'claim',
    view: 'page',
    q: 'search text',
    side: 'side',
    sort: 'order',
    pick: 'picked claims',
    at: 'map position',
    lang: 'language',
  },
  repeated: (part: string, given: string) =>
    `The link gives more than one ${part}. The first is used; “${given}” was left out.`,
  /** What keys of the format stand for that this version cannot honour yet. */
  notYet: {
    vs: 'The link asked for a comparison of two periods, which this version of the atlas does not offer yet. One period is shown.',
    embed:
      'The link asked for the form of the page that stands inside other pages, which this version of the atlas does not offer yet. The whole page is shown.',
  },
  cut: 'The end of the link is missing. What could be read of it is shown.',
  tooLong: 'The link is longer than any link of this atlas. Its end was left out.',
  mended:
    'A part of the page was disturbed, perhaps by a translation, and has been drawn anew.',
};

/** What the page as it was served tells while its program is not there. */
export const boot = {
  notYourView: 'This is the first view, not the one of your link',
  asPublished: 'The page stands as it was published',
  failed: 'The program of this page did not arrive, or not whole.',
  /** In a frame of another site whose sandbox gives the page no origin. `address` follows as a link. */
  framed:
    'Another site shows this page in a closed frame, into which no program can be loaded from here. In a window of its own it works whole:',
  /** Too old for the program, which is not started. */
  old: 'This browser is too old for the interactive map. A newer one shows it.',
  slow: 'The program of this page is slow to arrive. The page goes on waiting for it.',
  bare: 'The styles of this page did not arrive, so that it is shown without its map and its layout.',
  stands:
    'What stands here is complete: the map, and every figure and source of this view further down. Other measures, periods and districts cannot be chosen.',
  bareStands:
    'Every figure and every source of this view can be read below. Nothing can be chosen.',
  silent: 'The server does not answer, so the page was not loaded again.',
  renewed:
    'The atlas was published anew while this page was open. It has been loaded again at the same view; figures may have changed.',
};
