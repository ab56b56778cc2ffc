import type { Metric } from '../../../src/ledger/types';
import type { ChosenPeriod, PeriodChoice } from '../../../src/periods/Period';
import type { LinkContext } from '../../../src/view/link/LinkContext';
import { parsePeriod } from '../../../src/view/link/codecs';
import { linkContext, type LinkChoices } from '../../../src/view/linkContext';

/** A period from its link text; a mistake in a test fails at once. */
export function period(text: string): ChosenPeriod {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`not a period: ${text}`);
  return parsed;
}

/** A choice of period with its counts: districts, of these covering, whole-area figures. */
export function choice(
  text: string,
  districts: number,
  covering: number,
  wholeArea: number,
): PeriodChoice {
  return { period: period(text), districts, covering, wholeArea };
}

function metric(id: string, denominator: Metric['denominator'], draw: Metric['draw']): Metric {
  return {
    id,
    family: 'clearance',
    label: id,
    definition: '',
    unit: 'ha',
    kind: 'flow',
    sumOverTime: 'no',
    sumOverPlaces: 'no',
    draw,
    denominator,
    breaks: {},
    pressWords: [],
    standard: '',
    caution: '',
  };
}

const choices: Readonly<Record<string, readonly PeriodChoice[]>> = {
  'area-cleared': [
    choice('2021', 2, 0, 1),
    choice('2023', 6, 6, 1),
    choice('2024', 0, 0, 1),
    choice('2025', 13, 13, 2),
    choice('2026', 3, 0, 0),
    choice('2020..2024', 5, 5, 0),
    choice('..2025-06-17', 4, 4, 0),
  ],
  'mines-on-records': [choice('@2021-06-12', 1, 1, 0), choice('@2021-07-03', 3, 3, 0)],
  'mines-found': [choice('2023', 2, 2, 0), choice('..2022-10', 1, 1, 0)],
};

/** What the tests can choose among. */
export const offer: LinkChoices = {
  metrics: [
    metric('area-cleared', 'district-area', 'choropleth'),
    metric('mines-on-records', 'none', 'choropleth'),
    metric('mines-found', 'district-area', 'choropleth'),
    metric('casualties', 'none', 'never'),
  ],
  whole: true,
  others: [],
  choicesOf: (id) => choices[id] ?? [],
  places: [
    { id: 'aghdam', validFromDay: null },
    { id: 'lachin', validFromDay: null },
    // From December 2023 (P7): its last day is 2023-12-31.
    { id: 'aghdara', validFromDay: 19_722 },
  ],
  claimExists: (id) => id === 'cleared-lachin-2023' || id === 'killed-2024',
  facets: new Map([
    ['measure', new Set(['area-cleared', 'casualties'])],
    ['place', new Set(['aghdam', 'lachin'])],
    ['period', new Set(['2023', '2024'])],
    ['speaker', new Set(['anama'])],
    ['publisher', new Set(['trend', 'ստիրի'])],
    ['status', new Set(['active', 'disputed'])],
    ['coverage', new Set(['whole', 'part'])],
  ]),
  screens: ['map', 'table', 'plots', 'ledger', 'sources', 'about'],
  langs: ['en', 'az'],
  cameraLimits: { minZoom: 5, maxZoom: 11, west: 44, south: 38, east: 51, north: 42 },
  aliases: {
    metric: new Map([
      ['land-cleared', 'cleared-land'],
      ['cleared-land', 'area-cleared'],
    ]),
    place: new Map([['agdam', 'aghdam']]),
  },
  defaultMetric: 'area-cleared',
  defaultLang: 'en',
  dataVersion: '2026-11-20',
};

/** The context of an offer that has something to choose. */
export function contextOf(changes: Partial<LinkChoices> = {}): LinkContext {
  const made = linkContext({ ...offer, ...changes });
  if (made === null) throw new Error('nothing can be chosen');
  return made;
}

export const context = contextOf();
