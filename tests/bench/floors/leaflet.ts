/** A peer: the same outlines and colours by Leaflet, as its own guide to a choropleth map has it. */
import { canvas, geoJSON, map as leafletMap, svg, type GeoJSON, type Path } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { afterPaint } from './afterPaint';
import { readFloor, stage } from './readFloor';

const floor = await readFloor();
const layers = new Map<string, Path>();
const container = stage(floor, (changed) => {
  for (const [id, fillColor] of changed) layers.get(id)?.setStyle({ fillColor });
  afterPaint(() => performance.mark('view-drawn'));
});

const [lng, lat] = floor.center;
const draws = new URLSearchParams(window.location.search).get('renderer');
const map = leafletMap(container, {
  // Its tiles have half the sides of MapLibre's.
  zoom: floor.zoom + 1,
  center: [lat, lng],
  zoomSnap: 0,
  zoomControl: false,
  attributionControl: false,
  fadeAnimation: false,
  zoomAnimation: false,
  renderer: draws === 'svg' ? svg() : canvas(),
});

const places: GeoJSON = geoJSON(floor.outlines, {
  interactive: false,
  style: (feature) => ({
    stroke: false,
    fillOpacity: 1,
    fillColor: floor.views[0][idOf(feature?.properties)] ?? '#ffffff',
    // As on the other pages, no vertex is left out.
    smoothFactor: 0,
  }),
  onEachFeature: (feature, layer) =>
    layers.set(idOf(feature.properties as unknown), layer as Path),
});
places.addTo(map);
afterPaint(() => {
  performance.mark('figures-shown');
  performance.mark('map-ready');
});

function idOf(properties: unknown): string {
  return (properties as { readonly id: string }).id;
}
