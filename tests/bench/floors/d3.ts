/** The least that a page without an engine can do: paths by d3-geo, the same colours, nothing else. */
import { geoMercator, geoPath } from 'd3-geo';
import { afterPaint } from './afterPaint';
import { readFloor, stage } from './readFloor';
import { rewind } from './rewind';

const floor = await readFloor();
const paths = new Map<string, SVGPathElement>();
const svg = stage(floor, (changed) => {
  for (const [id, colour] of changed) paths.get(id)?.setAttribute('fill', colour);
  afterPaint(() => performance.mark('view-drawn'));
});

const projection = geoMercator()
  .scale((256 * 2 ** (floor.zoom + 1)) / (2 * Math.PI))
  .center([...floor.center])
  .translate([floor.width / 2, floor.height / 2]);
const toPath = geoPath(projection);
for (const feature of floor.outlines.features) {
  const { id } = feature.properties;
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', toPath(rewind(feature)) ?? '');
  path.setAttribute('fill', floor.views[0][id] ?? '#ffffff');
  paths.set(id, path);
}
svg.append(...paths.values());
afterPaint(() => {
  performance.mark('figures-shown');
  performance.mark('map-ready');
});
