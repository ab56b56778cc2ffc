import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { boxOf } from '../../places/bounds';
import type { Edge } from '../../places/types';
import { viewTitle } from '../../text/viewTitle';
import type { ShownView } from '../ShownView';
import { csvText } from '../csvText';
import { figureRecords } from './figureRecords';
import { drawnOf, mapProperties, type MapProperties } from './mapFeatures';

/** E1: the figures of a view as CSV: one row a figure, a joint one once, every state in words. */
export function figuresCsv(shown: ShownView): string {
  const records = figureRecords(shown);
  const [first] = records;
  if (first === undefined) return csvText([]);
  return csvText([Object.keys(first), ...records.map((record) => Object.values(record))]);
}

type Shape = MultiPolygon | null;

/** What goes with the figures as a whole (foreign members, RFC 7946, section 6.1). */
interface About {
  readonly title: string;
  readonly measure: {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly definition: string;
    readonly caution: string;
  };
  readonly data_version: string;
  readonly link: string;
  readonly licence: ShownView['licence'];
  readonly safety: string;
  readonly boundary_notice: string;
  readonly outlines: string;
}

type FiguresGeoJson = FeatureCollection<Shape, MapProperties> & About;

/**
 * E1: the figures of a view as GeoJSON (RFC 7946). A joint figure is one feature round all the
 * districts that carry it, and no district lies in two features. A district without an outline
 * is a small square at its town (S10), so that every geometry is of one kind.
 */
export function figuresGeoJson(shown: ShownView, edges: readonly Edge[]): FiguresGeoJson {
  const { world, metric, view, figures, words, site, licence, linkTo } = shown;
  const places = new Map(world.places.map((place) => [place.id, place]));
  const features = figureRecords(shown).map((record): Feature<Shape, MapProperties> => {
    const drawn = drawnOf(record.places, places, edges);
    const { geometry } = drawn;
    return {
      type: 'Feature',
      id: record.id,
      ...(geometry === null ? {} : { bbox: [...boxOf(geometry)] }),
      geometry,
      properties: mapProperties(record, drawn),
    };
  });
  const shapes = features.map(({ geometry }) => geometry).filter((shape) => shape !== null);
  return {
    type: 'FeatureCollection',
    title: viewTitle(metric, view, figures, words.text).title,
    measure: {
      id: metric.id,
      label: metric.label,
      unit: metric.unit,
      definition: metric.definition,
      caution: metric.caution,
    },
    data_version: world.index.ledger.version,
    link: linkTo(),
    licence,
    safety: `${site.safety.first} ${site.safety.rest}`,
    boundary_notice: site.boundaryNotice,
    outlines: site.outlinesAttribution,
    ...(shapes.length === 0
      ? {}
      : { bbox: [...boxOf({ type: 'GeometryCollection', geometries: shapes })] }),
    features,
  };
}
