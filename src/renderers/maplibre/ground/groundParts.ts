import type { Palette } from '../../../cartography/colours';
import type { EdgeTone, Hex, Scene, TextureId } from '../../../cartography/types';
import type { PlaceId } from '../../../ledger/types';
import { ringsOf } from '../../../places/edges';
import { cornerOf } from '../../svg/drawing/paths';
import type { Emphasis, Ground } from '../../Renderer';
import { borderLines } from '../../borderLines';
import { lineWidths, type PlaceLook } from '../../looks';
import { areaMesh } from './areaMesh';
import { groundUnits } from './groundUnits';
import { TEXTURES } from './patterns';
import { centred, packColour, piecesOf, type Stroke, type StrokeLook } from './strokes';

const { focus, focusGap, focusCasing, zeroBorder, zeroBorderInset } = lineWidths;

/** All that goes round a focused place, CSS px. */
const FOCUS_RING = focusGap + focus + focusCasing;

const HIDDEN: StrokeLook = { colour: '#000000', side: 'both', from: 0, to: 0 };

/** Geometry is made once; what a scene, an emphasis and a palette make of it, each time. */
export function createGroundParts(ground: Ground) {
  const units = groundUnits(cornerOf(ground.outlines));
  const { toUnits } = units;
  const { features: districts } = ground.outlines;
  const underlay = ground.context.features.filter((one) => one.properties.kind === 'underlay');
  const lakes = ground.context.features.filter((one) => one.properties.kind === 'lake');
  const beneath = [...underlay, ...lakes];
  const mesh = areaMesh([...beneath, ...districts], toUnits);

  const outlines = new Map(districts.map((one) => [one.properties.id, one]));
  const rings = new Map<PlaceId, Float32Array>();
  const ringOf = (place: PlaceId | null): Float32Array | null => {
    const outline = place === null ? undefined : outlines.get(place);
    if (place === null || outline === undefined) return null;
    const pieces = rings.get(place) ?? piecesOf(ringsOf(outline), toUnits);
    rings.set(place, pieces);
    return pieces;
  };
  const shores = piecesOf(lakes.flatMap(ringsOf), toUnits);
  const borders = piecesOf(borderLines(ground.context).coordinates, toUnits);
  // The outer border is drawn as the country's line.
  const edges = ground.edges.flatMap(({ id, line, right }) =>
    right === null ? [] : [{ id, pieces: piecesOf([line.map((at) => [...at])], toUnits) }],
  );
  const groups = new WeakMap<object, Float32Array>();
  const groupOf = (outline: Scene['groups'][number]['outline']) => {
    const pieces = groups.get(outline) ?? piecesOf(ringsOf(outline), toUnits);
    groups.set(outline, pieces);
    return pieces;
  };

  return {
    units,
    mesh,
    /** How many areas lie beneath the shores. */
    beneath: beneath.length,

    /** Base, ink and texture of each corner of the mesh, two numbers each. */
    areaLooks(
      looks: ReadonlyMap<PlaceId, PlaceLook>,
      bases: ReadonlyMap<PlaceId, Hex>,
      palette: Palette,
    ): Uint32Array {
      const all = new Uint32Array(mesh.corners.length);
      let area = 0;
      let at = 0;
      const put = (base: Hex, texture = '') => {
        const colour = packColour(base, 0);
        const ink = inkOf(texture);
        const end = 2 * (mesh.cornersUpTo[area] ?? 0);
        area += 1;
        while (at < end) {
          all[at] = colour;
          all[at + 1] = ink;
          at += 2;
        }
      };
      for (let i = 0; i < underlay.length; i += 1) put(palette.none);
      for (let i = 0; i < lakes.length; i += 1) put(palette.water);
      for (const { properties } of districts) {
        put(bases.get(properties.id) ?? palette.none, looks.get(properties.id)?.texture);
      }
      return all;
    },

    shores: (palette: Palette): readonly Stroke[] => [
      { pieces: shores, look: centred(palette.shore, lineWidths.shore) },
    ],

    /** Borders of countries and, within their casing, the edges that districts share. */
    lines(tones: readonly EdgeTone[], palette: Palette): readonly Stroke[] {
      const looks = new Map(tones.map((tone) => [tone.edge, tone]));
      return [
        { pieces: borders, look: centred(palette.ground, lineWidths.borderCasing) },
        ...edges.map(({ id, pieces }) => {
          const tone = looks.get(id);
          return {
            pieces,
            look: tone === undefined ? HIDDEN : centred(tone.colour, tone.width),
          };
        }),
        { pieces: borders, look: centred(palette.countryLine, lineWidths.border) },
      ];
    },

    /** Joint groups (under a legend filter, those that it lights), and S5: frames inside of places. */
    overlays(
      scene: Scene,
      highlighted: Emphasis['highlighted'],
      looks: ReadonlyMap<PlaceId, PlaceLook>,
      palette: Palette,
    ): readonly Stroke[] {
      const lively = scene.groups
        .filter(
          ({ members }) =>
            highlighted === null || members.some((place) => highlighted.has(place)),
        )
        .map(({ outline }) => groupOf(outline));
      const casing = centred(palette.ground, lineWidths.groupCasing);
      const line = centred(palette.strongLine, lineWidths.group);
      const frame = {
        side: 'inside',
        from: zeroBorderInset,
        to: zeroBorderInset + zeroBorder,
      } as const;
      return [
        ...lively.map((pieces) => ({ pieces, look: casing })),
        ...lively.map((pieces) => ({ pieces, look: line })),
        ...[...looks].flatMap(([place, { border: colour }]) => {
          const pieces = colour === '' ? null : ringOf(place);
          return pieces === null ? [] : [{ pieces, look: { colour, ...frame } }];
        }),
      ];
    },

    /** The outlines that stand out: three at most, however many places there are. */
    standing(emphasis: Emphasis, { ground: calm, strongLine }: Palette): readonly Stroke[] {
      const { chosen, focused } = emphasis;
      const hovered = emphasis.hovered === chosen ? null : emphasis.hovered;
      const strokes: Stroke[] = [];
      const add = (place: PlaceId | null, ...looks: readonly StrokeLook[]) => {
        const pieces = ringOf(place);
        if (pieces !== null) strokes.push(...looks.map((look) => ({ pieces, look })));
      };
      add(hovered, centred(strongLine, lineWidths.hovered));
      add(
        chosen,
        centred(calm, lineWidths.chosenCasing),
        centred(strongLine, lineWidths.chosen),
      );
      // From the outline outwards: gap, line and casing are one line of the ground, the line upon it.
      add(
        focused,
        { colour: calm, side: 'outside', from: 0, to: FOCUS_RING },
        { colour: strongLine, side: 'outside', from: focusGap, to: focusGap + focus },
      );
      return strokes;
    },
  };
}

/** A texture with its ink as one number, of a word as `textureKey` makes it; 0 without one. */
function inkOf(word: string): number {
  const [texture, ink] = word.split(' ');
  return ink === undefined ? 0 : packColour(ink, TEXTURES.indexOf(texture as TextureId) + 1);
}
