import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

/** Reads a TopoJSON file that an installed package carries, e.g. `world-atlas/countries-10m.json`. */
export function readTopology<T extends Objects>(file: string): Topology<T> {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Topology<T>;
}

/** The named layer of a topology as the list that these sources keep in it. */
export type Layer<Properties extends object = object> = GeometryCollection<Properties>;
