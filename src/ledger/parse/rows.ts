import { enumerations } from '../enumerations';
import type { Claim, Quantity, Source, Place, Metric, Link, BoundaryChange } from '../types';
import type { Cells } from './Cells';
import { cellFaults } from './cellFaults';
import { parseBreaks } from './parseValues';

/** A row of claims.csv as a Claim. Throws UnreadableCell. */
export function claimOf(cells: Cells): Claim {
  const places = cells.list('places');
  if (places.length === 0) cells.fail('places', cellFaults.empty());
  return {
    id: cells.text('id'),
    metric: cells.text('metric'),
    group: cells.oneOfOrNull('group', enumerations.group),
    quantity: quantityOf(cells),
    places,
    placeMode: cells.oneOf('place_mode', enumerations.placeMode),
    period: cells.oneOf('period', enumerations.period),
    start: cells.dateOrNull('start'),
    end: cells.date('end'),
    scope: cells.oneOfOrNull('scope', enumerations.scope),
    coverage: cells.oneOf('coverage', enumerations.coverage),
    speaker: cells.text('speaker'),
    source: cells.text('source'),
    locator: cells.textOrNull('locator'),
    says: cells.text('says'),
    directness: cells.oneOf('directness', enumerations.directness),
    status: cells.oneOf('status', enumerations.status),
    note: cells.textOrNull('note'),
    line: cells.line,
  };
}

function quantityOf(cells: Cells): Quantity {
  const low = cells.number('value');
  const high = cells.numberOrNull('value_high');
  return {
    value: low.value,
    high: high?.value ?? null,
    qualifier: cells.oneOf('qualifier', enumerations.qualifier),
    unit: cells.oneOf('unit', enumerations.unit),
    decimals: Math.max(low.decimals, high?.decimals ?? 0),
  };
}

/** A row of sources.csv as a Source. Throws UnreadableCell. */
export function sourceOf(cells: Cells): Source {
  return {
    id: cells.text('id'),
    title: cells.text('title'),
    publisher: cells.text('publisher'),
    publisherKind: cells.oneOf('publisher_kind', enumerations.publisherKind),
    author: cells.textOrNull('author'),
    published: cells.dateOrNull('published'),
    publishedBasis: cells.oneOf('published_basis', enumerations.publishedBasis),
    url: cells.webAddressOrNull('url'),
    language: cells.text('language'),
    side: cells.oneOf('side', enumerations.side),
    note: cells.textOrNull('note'),
  };
}

const NAME_COLUMN = /^name_(.+)$/;

/** A row of places.csv as a Place; a column `name_xx` holds the name in language xx. Throws UnreadableCell. */
export function placeOf(cells: Cells): Place {
  return {
    id: cells.text('id'),
    kind: cells.oneOf('kind', enumerations.placeKind),
    names: namesOf(cells),
    iso31662: cells.textOrNull('iso_3166_2'),
    aliases: cells.list('aliases'),
    members: cells.list('members'),
    areaKm2: cells.numberOrNull('area_km2')?.value ?? null,
    areaSource: cells.textOrNull('area_source'),
    perArea: cells.oneOfOrNull('per_area', enumerations.yesNo) !== 'no',
    validFrom: cells.dateOrNull('valid_from'),
    validTo: cells.dateOrNull('valid_to'),
    note: cells.textOrNull('note'),
  };
}

function namesOf(cells: Cells): Record<string, string> {
  const names: Record<string, string> = {};
  for (const column of cells.columns) {
    const language = NAME_COLUMN.exec(column)?.[1];
    const name = cells.textOrNull(column);
    if (language !== undefined && name !== null) names[language] = name;
  }
  return names;
}

/** A row of metrics.csv as a Metric. Throws UnreadableCell. */
export function metricOf(cells: Cells): Metric {
  return {
    id: cells.text('id'),
    family: cells.oneOf('family', enumerations.family),
    label: cells.text('label'),
    definition: cells.text('definition'),
    unit: cells.oneOf('unit', enumerations.unit),
    kind: cells.oneOf('kind', enumerations.metricKind),
    sumOverTime: cells.oneOf('sum_over_time', enumerations.sumOverTime),
    sumOverPlaces: cells.oneOf('sum_over_places', enumerations.sumOverPlaces),
    draw: cells.oneOf('draw', enumerations.draw),
    denominator: cells.oneOf('denominator', enumerations.denominator),
    breaks: breaksOf(cells),
    pressWords: cells.list('press_words'),
    standard: cells.text('standard'),
    caution: cells.text('caution'),
  };
}

function breaksOf(cells: Cells): Metric['breaks'] {
  const text = cells.textOrNull('breaks') ?? '';
  return parseBreaks(text) ?? cells.fail('breaks', cellFaults.notBreaks(text));
}

/** A row of links.csv as a Link. Throws UnreadableCell. */
export function linkOf(cells: Cells): Link {
  const complete = cells.oneOfOrNull('complete', enumerations.yesNo);
  return {
    from: cells.text('from'),
    relation: cells.oneOf('relation', enumerations.relation),
    to: cells.text('to'),
    complete: complete === null ? null : complete === 'yes',
    note: cells.textOrNull('note'),
  };
}

/** A row of boundary-changes.csv as a BoundaryChange. Throws UnreadableCell. */
export function boundaryChangeOf(cells: Cells): BoundaryChange {
  return {
    place: cells.text('place'),
    date: cells.date('date'),
    changeKm2: cells.numberOrNull('change_km2')?.value ?? null,
    source: cells.text('source'),
    note: cells.textOrNull('note'),
  };
}
