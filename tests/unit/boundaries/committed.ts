import { readFileSync } from 'node:fs';
import type { Context, Outlines } from '../../../src/places/types';

/** Text of a file in data/boundaries as committed. */
export function committedText(name: string): string {
  return readFileSync(new URL(`../../../data/boundaries/${name}`, import.meta.url), 'utf8');
}

export const outlines = JSON.parse(committedText('districts.geojson')) as Outlines;
export const context = JSON.parse(committedText('context.geojson')) as Context;

/** The outline of one place; fails the test where there is none. */
export function outlineOf(id: string): Outlines['features'][number] {
  const found = outlines.features.find((outline) => outline.properties.id === id);
  if (!found) throw new Error(`no outline ${id}`);
  return found;
}
