import type { Map as EngineMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { areaMesh } from '../../../../../src/renderers/maplibre/ground/areaMesh';
import { createGroundLayer } from '../../../../../src/renderers/maplibre/ground/createGroundLayer';
import { groundUnits } from '../../../../../src/renderers/maplibre/ground/groundUnits';
import { centred, piecesOf } from '../../../../../src/renderers/maplibre/ground/strokes';

/** A graphics card that notes what is sent to it, and the calls that draw. */
function fakeCard() {
  const sent: number[] = [];
  let draws = 0;
  const known: Record<string, unknown> = {
    getProgramParameter: () => true,
    bufferData: (_: unknown, data: ArrayBufferView) => sent.push(data.byteLength),
    texImage2D: (...call: readonly unknown[]) =>
      sent.push((call.at(-1) as ArrayBufferView).byteLength),
    drawElements: () => (draws += 1),
    drawArrays: () => (draws += 1),
  };
  const gl = new Proxy(known, {
    get: (target, name) =>
      target[String(name)] ?? (/^[A-Z]/.test(String(name)) ? 0 : () => ({})),
  }) as unknown as WebGL2RenderingContext;
  return { gl, sent, draws: () => draws };
}

/** Bytes of one row of a texture: 1024 pieces, of eight numbers and of two. */
const PIECES = 1024 * 32;
const LOOKS = 1024 * 8;

const map = {
  getZoom: () => 7,
  getPixelRatio: () => 1,
  triggerRepaint: () => undefined,
} as unknown as EngineMap;

it('sends the pieces of lines once, their looks when these change, and all again to a new context', () => {
  const units = groundUnits([44, 42]);
  const layer = createGroundLayer(map, units, areaMesh([], units.toUnits), 0);
  const pieces = piecesOf(
    [
      [
        [44, 41],
        [45, 41],
      ],
    ],
    units.toUnits,
  );
  const show = (width: number) =>
    layer.setLines('lines', [{ pieces, look: centred('#123456', width) }], true);
  const render = ({ gl }: ReturnType<typeof fakeCard>) =>
    layer.layer.render(gl, {
      defaultProjectionData: { mainMatrix: new Float64Array(16).fill(1) },
    } as unknown as Parameters<typeof layer.layer.render>[1]);

  const card = fakeCard();
  layer.layer.onAdd?.(map, card.gl);
  card.sent.length = 0;
  show(1);
  layer.setLines('standing', []);
  render(card);
  expect(card.sent).toEqual([PIECES, LOOKS, 0, 0]);
  expect(card.draws()).toBe(1);

  card.sent.length = 0;
  show(2);
  layer.setLines('standing', []);
  render(card);
  expect(card.sent).toEqual([LOOKS]);
  render(card);
  expect(card.sent).toEqual([LOOKS]);

  const next = fakeCard();
  layer.layer.onRemove?.(map, card.gl);
  layer.layer.onAdd?.(map, next.gl);
  next.sent.length = 0;
  render(next);
  expect(next.sent).toEqual([PIECES, LOOKS, 0, 0]);
});
