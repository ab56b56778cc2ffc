import { placeById } from '../../figures/area/placeById';
import type { Figure } from '../../figures/types';
import type { PlaceId } from '../../ledger/types';
import { labelDates } from '../../text/periodText';
import { classLook, fillSpecOf } from '../fillSpecOf';
import type { FillSpec, LabelKind, LabelLine, LabelRequest } from '../types';
import { countryRequests } from './countryRequests';
import { figureText } from './figureText';
import { groupRequest } from './groupRequest';
import type { SceneInput } from './SceneInput';

/** visual.md, Labels 5. */
const HALO = 2.6;
const HALO_ON_TEXTURE = 5;

const RANK: readonly LabelKind[] = [
  'chosen',
  'joint',
  'value',
  'partial',
  'named',
  'none',
  'country',
  'context',
];

type Fills = ReadonlyMap<PlaceId, FillSpec>;

/**
 * What should be written on the map, first what must not give way (visual.md, Labels 1).
 * @param fills of all figures, as drawn beneath
 */
export function labelRequests(input: SceneInput, fills: Fills): readonly LabelRequest[] {
  const requests = [
    ...input.figures.figures.map((figure) => figureRequest(figure, input, fills)),
    ...input.figures.groups.map((group) => groupRequest(group, input)),
    ...countryRequests(input),
  ];
  return requests.toSorted((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
}

function figureRequest(figure: Figure, input: SceneInput, fills: Fills): LabelRequest {
  const { palette, figures, view } = input;
  const fill = fills.get(figure.place) ?? fillSpecOf(figure, figures.classes, palette);
  const look = classLook(figure, figures.classes, palette);
  const place = placeById(input.world).get(figure.place);
  const kind = kindOf(figure, place?.inLedger ?? false);
  const quiet = kind === 'none' ? palette.text2 : palette.text3;
  return {
    id: figure.place,
    kind: figure.place === view.district ? 'chosen' : kind,
    place: figure.place,
    group: null,
    lines: linesOf(figure, input),
    ink: look?.label ?? (figure.fill === 'none' ? quiet : palette.text1),
    halo: fill.base,
    haloWidth: fill.texture === null ? HALO : HALO_ON_TEXTURE,
    at: place?.outline === null ? place.town : null,
    // A name that does not fit stays unwritten; a figure is led out to free ground.
    mayLead: figure.claim !== null && !figure.joint,
  };
}

function kindOf(figure: Figure, inLedger: boolean): LabelKind {
  if (figure.fill === 'named') return 'named';
  if (figure.fill === 'none') return inLedger ? 'none' : 'context';
  return figure.partial || figure.dispute !== null ? 'partial' : 'value';
}

function linesOf(figure: Figure, { words, view, metric }: SceneInput): readonly LabelLine[] {
  const { text } = words;
  const lines: LabelLine[] = [{ text: words.name(figure.place), role: 'name' }];
  // A joint figure is written once, on the group (S2).
  if (figure.claim === null || figure.quantity === null || figure.joint) return lines;
  // K4: a total among rates would be read as one; the name alone stands where nothing is divided.
  if (view.by === 'area' && figure.classValue === null) return lines;
  lines.push({ text: figureText(figure, view.by, metric.unit, words.text), role: 'figure' });
  if (figure.partial || figure.aged) {
    const year = view.period.kind === 'year' ? view.period.year : null;
    lines.push({ text: labelDates(figure.claim, text, year), role: 'dates' });
  }
  return lines;
}
