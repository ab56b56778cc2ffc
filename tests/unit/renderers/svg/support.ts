import { light } from '../../../../src/cartography/colours';
import { fitCamera } from '../../../../src/camera/fit';
import { sceneOf } from '../../../../src/cartography/sceneOf';
import type { FillSpec, Scene } from '../../../../src/cartography/types';
import { edgesOf } from '../../../../src/places/edges';
import type { Context } from '../../../../src/places/types';
import type { Emphasis, Ground } from '../../../../src/renderers/Renderer';
import type { SvgMapInput } from '../../../../src/renderers/svg/svgMap';
import type { SvgNode } from '../../../../src/svg/SvgNode';
import { en } from '../../../../src/text/en/index';
import { wordsFor } from '../../../../src/text/Words';
import { parsePeriod } from '../../../../src/view/link/codecs';
import { figures, realContext, realOutlines, realWorld } from '../../support/worlds';

export const ground: Ground = {
  outlines: realOutlines,
  edges: edgesOf(realOutlines),
  context: realContext as Context,
};

export const calm: Emphasis = { hovered: null, chosen: null, focused: null, highlighted: null };

const words = wordsFor(en, realWorld.places);

/** The real ledger as a scene; the period as a link writes it. */
export function sceneAt(metricId: string, period: string): Scene {
  const metric = realWorld.index.metricById.get(metricId);
  const parsed = parsePeriod(period);
  if (metric === undefined || parsed === null) throw new Error(`${metricId} ${period}`);
  return sceneOf({
    figures: figures(realWorld, period, metricId),
    world: realWorld,
    metric,
    view: { period: parsed, by: 'total', district: null },
    words,
    palette: light,
    ground,
  });
}

/** A scene with another fill for one place. */
export function withFill(scene: Scene, place: string, change: Partial<FillSpec>): Scene {
  const fill = scene.fills.get(place);
  if (fill === undefined) throw new Error(`${place} has no fill`);
  return { ...scene, fills: new Map(scene.fills).set(place, { ...fill, ...change }) };
}

/** The map as it opens on a desktop, from west of Lachin to east of Fuzuli. */
export function mapInput(scene: Scene, more: Partial<SvgMapInput> = {}): SvgMapInput {
  const window = { width: 1072, height: 660 };
  const padding = { top: 32, right: 96, bottom: 32, left: 384 };
  const bounds = [45.55, 38.8, 47.75, 40.55] as const;
  return {
    scene,
    ground,
    emphasis: calm,
    palette: light,
    camera: fitCamera(bounds, window, padding, { minZoom: 5, maxZoom: 10.5 }),
    ...window,
    id: 'test',
    label: null,
    margin: 16,
    ...more,
  };
}

/** Every element of a picture, in the order in which it is drawn. */
export function nodesOf(node: SvgNode): SvgNode[] {
  const inner = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : nodesOf(child),
  );
  return [node, ...inner];
}

/** The paths of the places, by place. */
export function placePaths(node: SvgNode): ReadonlyMap<string, SvgNode> {
  return new Map(
    nodesOf(node).flatMap((one) => {
      const place = one.attributes['data-place'];
      return place === undefined ? [] : [[String(place), one]];
    }),
  );
}
