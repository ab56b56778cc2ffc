import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** Colours of the places under one view, by id. */
export type Values = Readonly<Record<string, string>>;

export interface Floor {
  readonly outlines: FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;
  /** Two views to switch between. */
  readonly views: readonly [Values, Values];
  /** Of the map, CSS px. */
  readonly width: number;
  readonly height: number;
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** What a floor shows: files beside the page, size and camera from its address. */
export async function readFloor(): Promise<Floor> {
  const asked = new URLSearchParams(window.location.search);
  const number = (key: string) => Number(asked.get(key));
  const get = async (file: string): Promise<unknown> =>
    (await fetch(`${asked.get('data')}/${file}`)).json();
  const [outlines, views] = await Promise.all([get('outlines.json'), get('values.json')]);
  return {
    outlines: outlines as Floor['outlines'],
    views: views as Floor['views'],
    width: number('width'),
    height: number('height'),
    center: [number('lng'), number('lat')],
    zoom: number('zoom'),
  };
}

/** Sizes the map's element, and calls `onSwitch` with what changes at each press of the button. */
export function stage(
  { views, width, height }: Floor,
  onSwitch: (changed: readonly (readonly [string, string])[]) => void,
): HTMLElement {
  const element = document.getElementById('map');
  const button = document.querySelector('button');
  if (element === null || button === null) throw new Error('The page has no map or no button');
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  let [shown, other] = views;
  button.addEventListener('click', () => {
    [shown, other] = [other, shown];
    onSwitch(Object.entries(shown).filter(([id, colour]) => other[id] !== colour));
  });
  return element;
}
