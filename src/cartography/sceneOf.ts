import type { FeatureCollection } from 'geojson';
import type { FigureWorld } from '../figures/FigureWorld';
import { placeById } from '../figures/perArea/placeById';
import { convert } from '../figures/arithmetic/convert';
import type { JointGroup, FigureSet, FigureView, Figure, ColourBy } from '../figures/types';
import type { Metric, PlaceId, Unit } from '../ledger/types';
import { dissolve } from '../places/dissolve';
import { membersTouch, neighboursOf } from '../places/edges';
import type { Edge, Outlines } from '../places/types';
import type { Text } from '../text/Text';
import type { Words } from '../text/Words';
import { locale } from '../text/locale';
import { computedText, quantityText } from '../text/numberText';
import { labelDates } from '../text/periodText';
import { chained } from '../text/phrases';
import type { Palette } from './colours';
import { fillSpecOf, classLook } from './fillSpecOf';
import { edgeTones } from './tones';
import type {
  FillSpec,
  Scene,
  SceneGroup,
  SceneSquare,
  LabelKind,
  LabelLine,
  LabelRequest,
} from './types';

/** The figures of a View made drawable; a pure function of its input, alike for every renderer. */
export function sceneOf(input: SceneInput): Scene {
  const { figures, palette, ground } = input;
  const fills = new Map<string, FillSpec>(
    figures.figures.map((figure) => [
      figure.place,
      fillSpecOf(figure, figures.classes, palette),
    ]),
  );
  return {
    fills,
    edges: edgeTones(ground.edges, fills, palette),
    groups: figures.groups.map((group) => sceneGroup(group, input)),
    squares: squares(input, fills),
    labels: labelRequests(input, fills),
  };
}

/** S2: members dissolved into one outline; apart where they do not touch. */
function sceneGroup(group: JointGroup, { ground }: SceneInput): SceneGroup {
  return {
    id: group.claim.id,
    claim: group.claim,
    members: group.members,
    carriers: group.carriers,
    outline: dissolve(ground.edges, group.members),
    apart: !membersTouch(group.members, neighboursOf(ground.edges)),
  };
}

/** S10: places without an outline stand as squares at their towns. */
function squares(
  { figures, world }: SceneInput,
  fills: ReadonlyMap<string, FillSpec>,
): readonly SceneSquare[] {
  const places = placeById(world);
  return figures.figures.flatMap((figure) => {
    const place = places.get(figure.place);
    const fill = fills.get(figure.place);
    if (place === undefined || fill === undefined) return [];
    return place.outline === null && place.town !== null
      ? [{ place: place.id, at: place.town, fill }]
      : [];
  });
}

/** All that a Scene is made from. */
export interface SceneInput {
  readonly figures: FigureSet;
  readonly world: FigureWorld;
  readonly metric: Metric;
  readonly view: Pick<FigureView, 'period' | 'by'> & { readonly district: PlaceId | null };
  readonly words: Words;
  readonly palette: Palette;
  readonly ground: {
    readonly outlines: Outlines;
    readonly edges: readonly Edge[];
    readonly context: FeatureCollection;
  };
}

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
function labelRequests(input: SceneInput, fills: Fills): readonly LabelRequest[] {
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

/** Names that fit on one line of the box; more are counted. */
const NAMED = 3;

/** The one label of a joint figure (S2): whom it speaks of, the figure, that no split is published. */
function groupRequest(group: JointGroup, input: SceneInput): LabelRequest {
  const { words, palette, figures, view, metric } = input;
  const { text } = words;
  const [carrier] = group.carriers;
  const figure = carrier === undefined ? undefined : figures.byPlace.get(carrier);
  const whole = group.carriers.length === group.members.length;
  const few = group.members.length <= NAMED;
  const name =
    whole && few
      ? text.groupLabel.together(words.names(group.members))
      : text.groupLabel.counted(words.names(group.carriers), group.claim.places.length);
  const year = view.period.kind === 'year' ? view.period.year : null;
  const notes = [
    figure?.partial === true ? labelDates(group.claim, text, year) : null,
    figure?.dispute == null ? null : text.groupLabel.disputed,
    text.groupLabel.noSplit,
  ].filter((note) => note !== null);
  return {
    id: `group:${group.claim.id}`,
    kind: 'joint',
    place: null,
    group: group.claim.id,
    lines: [
      { text: name, role: 'name' },
      {
        text: figure === undefined ? '' : figureText(figure, view.by, metric.unit, text),
        role: 'figure',
      },
      { text: chained(notes, text.marks.semicolon), role: 'dates' },
    ],
    ink:
      (figure === undefined ? null : classLook(figure, figures.classes, palette)?.label) ??
      palette.text1,
    halo:
      figure === undefined ? palette.none : fillSpecOf(figure, figures.classes, palette).base,
    haloWidth: 5,
    at: null,
    mayLead: true,
  };
}

/** Names of the countries of the context layer, in capitals; not of the one that the districts make up. */
function countryRequests({ ground, words, palette }: SceneInput): readonly LabelRequest[] {
  const { lang } = words.text;
  return ground.context.features.flatMap((feature) => {
    const properties = feature.properties ?? {};
    const name: unknown = properties[`name_${lang}`] ?? properties['name_en'];
    if (properties['kind'] !== 'country' || typeof name !== 'string') return [];
    return [
      {
        id: `country:${String(properties['id'])}`,
        kind: 'country' as const,
        place: null,
        group: null,
        lines: [{ text: name.toLocaleUpperCase(locale(lang)), role: 'country' as const }],
        ink: palette.text2,
        halo: palette.ground,
        haloWidth: 2.6,
        at: null,
        mayLead: false,
      },
    ];
  });
}

/**
 * Labels 4: the figure as stated, a range where sources disagree; per area as computed.
 * @param unit of the measure. A label names none, so what was stated in another one is converted (A5).
 */
export function figureText(figure: Figure, by: ColourBy, unit: Unit, text: Text): string {
  if (figure.quantity === null) return '';
  if (by === 'area' && figure.classValue !== null) {
    return computedText(figure.classValue, text.lang);
  }
  const { dispute } = figure;
  if (dispute?.reason !== 'claims-differ') {
    return quantityText(convert(figure.quantity, unit), text);
  }
  return text.periods.shortRange(
    quantityText(dispute.low, text),
    quantityText(dispute.high, text),
  );
}
