import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
  Polygon as ArcPolygon,
  MultiPolygon as ArcMultiPolygon,
} from 'topojson-specification';
import type { CountryProperties, Outlines } from '../../src/places/types';
import { clipToBox } from './clipToBox';
import { fitBorder } from './fitBorder';
import { lineIndex, linesOf, ringRefs, simplifyLine } from './lines';
import { outerRings } from './outerRings';
import { namesIn, readTable } from './readTable';
import { readTopology, type Layer } from './readTopology';

const SOURCE = 'world-atlas/countries-10m.json';

type Column = 'id' | 'source_id' | 'kind';
type Row = Record<Column, string>;
type CountryShape = ArcPolygon | ArcMultiPolygon;

function propertiesOf(row: Row): CountryProperties {
  return {
    kind: row.kind === 'underlay' ? 'underlay' : 'country',
    id: row.id,
    ...namesIn(row),
  };
}

function shapeOf(layer: Layer, row: Row): CountryShape {
  const shape = layer.geometries.find((geometry) => geometry.id === row.source_id);
  if (shape?.type === 'Polygon' || shape?.type === 'MultiPolygon') return shape;
  throw new Error(`countries.csv: ${row.id}: no shape ${row.source_id} in ${SOURCE}`);
}

/**
 * The countries of countries.csv within the context box. The underlay has exactly the border of the
 * outlines, and its neighbours are fitted to it; lines further off are simplified. File order.
 */
export function buildCountries(
  outlines: Outlines,
): readonly Feature<Polygon | MultiPolygon, CountryProperties>[] {
  const topology = readTopology<{ countries: Layer }>(SOURCE);
  const rows = readTable<Column>('countries.csv');
  const shapes = new Map(rows.map((row) => [row, shapeOf(topology.objects.countries, row)]));
  const underlay = [...shapes].find(([row]) => row.kind === 'underlay')?.[1];
  if (!underlay) throw new Error('countries.csv: no row of the kind underlay');

  const own = new Set(ringRefs(underlay).flat().map(lineIndex));
  const lines = linesOf(topology).map((line, index) =>
    own.has(index) ? line : simplifyLine(line),
  );
  const fitted = fitBorder(lines, underlay, outerRings(outlines));
  const arcs = fitted.map((line) => [...line]);

  return rows.flatMap((row) => {
    const shape = shapes.get(row);
    if (!shape) return [];
    const whole = merge({ type: 'Topology', objects: {}, arcs }, [shape]);
    const geometry = shape === underlay ? whole : clipToBox(whole);
    if (!geometry) return [];
    return [{ type: 'Feature' as const, id: row.id, properties: propertiesOf(row), geometry }];
  });
}
