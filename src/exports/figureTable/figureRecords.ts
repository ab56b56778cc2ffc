import type { Figure, FigureSet } from '../../figures/types';
import type { PlaceId } from '../../ledger/types';
import { chained } from '../../text/phrases';
import { claimPeriodText } from '../../text/periodText';
import { computed, quantityWithUnit } from '../../text/numberText';
import { outlineText } from '../../text/figureNotes';
import { stateLines } from '../../text/stateText';
import type { ShownView } from '../ShownView';
import { plainSpaces } from '../plainSpaces';
import { statedEnds } from '../statedEnds';
import type { FigureRecord } from './FigureRecord';

/** E1: what the page shows, one record a figure: the same for every table and map that leaves it. */
export function figureRecords(shown: ShownView): readonly FigureRecord[] {
  const iso = new Map(shown.world.places.map((place) => [place.id, place.iso31662]));
  return exportUnits(shown.figures).map((unit) =>
    searchable({
      ...whereOf(unit, shown, iso),
      ...numberOf(unit.figure, shown),
      ...claimOf(unit.figure, shown),
      ...frameOf(unit, shown),
    }),
  );
}

type Where = Pick<
  FigureRecord,
  | 'id'
  | 'name'
  | 'iso_3166_2'
  | 'places'
  | 'stated_for'
  | 'district_count'
  | 'state'
  | 'state_ids'
  | 'state_words'
>;

function whereOf(
  { id, places, statedFor, figure }: ExportUnit,
  { words }: ShownView,
  iso: ReadonlyMap<string, string | null>,
): Where {
  return {
    id,
    name: words.names(figure.joint ? statedFor : places),
    iso_3166_2: figure.joint ? null : (iso.get(figure.place) ?? null) || null,
    places,
    stated_for: statedFor,
    district_count: statedFor.length,
    state: figure.state,
    state_ids: stateIds(figure),
    state_words: stateWords(figure, { words }),
  };
}

function stateWords(figure: Figure, { words }: Pick<ShownView, 'words'>): string {
  const { exported, marks } = words.text;
  const lines = stateLines({ ...figure, joint: false }, words).map(({ text }) => text);
  const said = figure.joint ? [exported.jointState, ...lines] : lines;
  return said.length === 0 ? exported.valueState : chained(said, marks.semicolon);
}

type NumberPart = Pick<
  FigureRecord,
  | 'value'
  | 'qualifier'
  | 'low'
  | 'high'
  | 'unit'
  | 'figure'
  | 'sources_low'
  | 'sources_high'
  | 'per_100_km2'
  | 'area_km2'
  | 'area_basis'
>;

function numberOf({ quantity, dispute, perArea }: Figure, { words }: ShownView): NumberPart {
  const ends = quantity === null ? { low: null, high: null } : statedEnds(quantity);
  const apart = dispute?.reason === 'claims-differ' ? dispute : null;
  return {
    value: quantity?.value ?? null,
    qualifier: quantity?.qualifier ?? null,
    ...ends,
    unit: quantity?.unit ?? null,
    figure: quantity === null ? null : quantityWithUnit(quantity, words.text),
    sources_low: apart === null ? null : apart.low.value,
    sources_high: apart === null ? null : (apart.high.high ?? apart.high.value),
    per_100_km2: perArea?.value == null ? null : computed(perArea.value),
    area_km2: perArea?.areaKm2 ?? null,
    area_basis: perArea === null ? null : perArea.areaBasis,
  };
}

type ClaimPart = Pick<
  FigureRecord,
  | 'period_kind'
  | 'period_start'
  | 'period_end'
  | 'covers'
  | 'speaker'
  | 'scope'
  | 'directness'
  | 'claim_status'
  | 'source_publisher'
  | 'source_author'
  | 'source_title'
  | 'published'
  | 'date_basis'
  | 'source_language'
  | 'source_url'
  | 'claim'
  | 'claim_note'
  | 'chosen_by'
  | 'chosen_from'
  | 'other_claims'
  | 'named_in'
>;

function claimOf(figure: Figure, { world, words }: ShownView): ClaimPart {
  const { claim, decision, others, dispute, namedIn } = figure;
  const source = claim === null ? undefined : world.index.sourceById.get(claim.source);
  const rivals = [...(dispute?.claims ?? []), ...others].filter((other) => other !== claim);
  return {
    period_kind: claim?.period ?? null,
    period_start: claim?.start?.text ?? null,
    period_end: claim?.end.text ?? null,
    covers: claim === null ? null : claimPeriodText(claim, words.text),
    speaker: claim?.speaker ?? null,
    scope: claim?.scope ?? null,
    directness: claim?.directness ?? null,
    claim_status: claim?.status ?? null,
    source_publisher: source?.publisher ?? null,
    source_author: source?.author ?? null,
    source_title: source?.title ?? null,
    published: source?.published?.text ?? null,
    date_basis: source?.publishedBasis ?? null,
    source_language: source?.language ?? null,
    source_url: source?.url ?? null,
    claim: claim?.id ?? null,
    claim_note: claim?.note ?? null,
    chosen_by: decision?.rule ?? null,
    chosen_from: decision?.candidates ?? null,
    other_claims: [...new Set(rivals.map((other) => other.id))],
    named_in: namedIn.map((listed) => listed.id),
  };
}

type FramePart = Pick<
  FigureRecord,
  'outline_note' | 'measure' | 'data_version' | 'link' | 'licence' | 'safety'
>;

function frameOf({ places: [first], figure }: ExportUnit, shown: ShownView): FramePart {
  const { world, metric, words, site, licence, linkTo } = shown;
  return {
    outline_note: outlineText(figure, words),
    measure: metric.id,
    data_version: world.index.ledger.version,
    link: linkTo({ district: first }),
    licence: licence.name,
    safety: `${site.safety.first} ${site.safety.rest}`,
  };
}

/** A record with plain blanks in all its texts. */
function searchable(record: FigureRecord): FigureRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === 'string' ? plainSpaces(value) : value,
    ]),
  ) as unknown as FigureRecord;
}

/** One figure as it leaves the page: a district's own, or a joint one with the districts that carry it. */
interface ExportUnit {
  /** Place id, or `group:<claim id>`. */
  readonly id: string;
  /** The districts that this unit stands for; every district of a view is in one unit alone. */
  readonly places: readonly [PlaceId, ...PlaceId[]];
  /** The districts that the number was stated for; more than `places` where one has a figure of its own (S12). */
  readonly statedFor: readonly PlaceId[];
  /** Of the first place; the others show the same. */
  readonly figure: Figure;
}

/**
 * E1: all that a view shows, a joint figure once (S2), and no district twice. In the order of the
 * places; a joint figure at its first one.
 */
export function exportUnits(set: Pick<FigureSet, 'figures'>): readonly ExportUnit[] {
  const units = new Map<string, ExportUnit>();
  for (const figure of set.figures) {
    const { place, claim, joint } = figure;
    const id = joint && claim !== null ? `group:${claim.id}` : place;
    const unit = units.get(id);
    units.set(
      id,
      unit === undefined
        ? {
            id,
            places: [place],
            statedFor: joint && claim !== null ? claim.places : [place],
            figure,
          }
        : { ...unit, places: [...unit.places, place] },
    );
  }
  return [...units.values()];
}

type RuleStateId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7';

/** Every state that holds of a figure, by the ids of the display rules: a joint one may be partial. */
function stateIds(figure: Figure): readonly RuleStateId[] {
  if (figure.state === 'none') return ['S7'];
  if (figure.state === 'named') return ['S6'];
  const ids: RuleStateId[] = [];
  if (figure.joint) ids.push('S2');
  if (figure.partial || figure.aged) ids.push('S3');
  if (figure.dispute !== null) ids.push('S4');
  if (figure.fill === 'zero') ids.push('S5');
  return ids.length === 0 ? ['S1'] : ids;
}
