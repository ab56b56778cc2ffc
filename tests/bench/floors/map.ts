/** The least that the map engine can do: the same outlines and colours, fills and nothing else. */
import { Map as EngineMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { readFloor, stage } from './readFloor';

setWorkerUrl(workerUrl);

const SOURCE = 'districts';

const floor = await readFloor();
let asked = false;
const container = stage(floor, (changed) => {
  for (const [id, base] of changed) map.setFeatureState({ source: SOURCE, id }, { base });
  asked = true;
  map.triggerRepaint();
});

// The engine as in src/renderers/maplibre/mapStyle.ts, with a source and a layer as others use it.
const map = new EngineMap({
  container,
  style: {
    version: 8,
    sources: {
      [SOURCE]: {
        type: 'geojson',
        data: floor.outlines,
        tolerance: 0,
        maxzoom: 7,
        promoteId: 'id',
      },
    },
    layers: [
      {
        id: SOURCE,
        type: 'fill',
        source: SOURCE,
        paint: { 'fill-color': ['to-color', ['feature-state', 'base'], '#ffffff'] },
      },
    ],
    transition: { duration: 0, delay: 0 },
  },
  center: [...floor.center],
  zoom: floor.zoom,
  maxPitch: 0,
  dragRotate: false,
  keyboard: false,
  renderWorldCopies: false,
  attributionControl: false,
  trackResize: false,
  fadeDuration: 0,
});

map.on('style.load', () => {
  for (const [id, base] of Object.entries(floor.views[0])) {
    map.setFeatureState({ source: SOURCE, id }, { base });
  }
});
let ready = false;
map.on('idle', () => {
  if (!ready) {
    ready = true;
    performance.mark('figures-shown');
    performance.mark('map-ready');
  }
  if (!asked) return;
  asked = false;
  performance.mark('view-drawn');
});
