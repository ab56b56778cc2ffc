/** A peer: the same outlines and colours as a map of ECharts, with no more of it than a map takes. */
import { geoMercator } from 'd3-geo';
import { MapChart } from 'echarts/charts';
import { init, registerMap, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { readFloor, stage, type Floor, type Values } from './readFloor';

register([MapChart, CanvasRenderer]);

const MAP = 'districts';

const floor = await readFloor();
let asked = false;
let shown = floor.views[0];
const container = stage(floor, () => {
  const [first, second] = floor.views;
  shown = shown === first ? second : first;
  asked = true;
  chart.setOption({ series: [{ data: dataOf(shown) }] });
});

const projection = geoMercator()
  .scale((256 * 2 ** (floor.zoom + 1)) / (2 * Math.PI))
  .center([...floor.center])
  .translate([floor.width / 2, floor.height / 2]);
const project = (point: number[]) => projection([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0];
const unproject = (point: number[]) =>
  projection.invert?.([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0];

registerMap(MAP, { geoJSON: JSON.stringify(floor.outlines), specialAreas: {} });
const chart = init(container, null, { renderer: 'canvas' });
let ready = false;
chart.on('finished', () => {
  if (!ready) {
    ready = true;
    performance.mark('figures-shown');
    performance.mark('map-ready');
  }
  if (!asked) return;
  asked = false;
  performance.mark('view-drawn');
});
chart.setOption({
  animation: false,
  series: [
    {
      type: 'map',
      map: MAP,
      nameProperty: 'id',
      projection: { project, unproject },
      ...boxOf(floor),
      silent: true,
      selectedMode: false,
      label: { show: false },
      itemStyle: { borderWidth: 0 },
      data: dataOf(shown),
    },
  ],
});

function dataOf(values: Values) {
  return Object.entries(values).map(([name, areaColor]) => ({
    name,
    value: 1,
    itemStyle: { areaColor },
  }));
}

/** Where the outlines lie in the window: the chart fits them into a box, so this is its camera. */
function boxOf({ outlines }: Floor) {
  const points = outlines.features
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    )
    .flat()
    .map(project);
  const span = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis] ?? 0);
    const least = values.reduce((a, b) => Math.min(a, b));
    return [least, values.reduce((a, b) => Math.max(a, b)) - least] as const;
  };
  const [left, width] = span(0);
  const [top, height] = span(1);
  return { left, top, width, height };
}
