import type { FigureWorld } from '../../figures/FigureWorld';
import { placeById } from '../../figures/perArea/placeById';
import { isForLedgerAlone, namesDistricts } from '../../figures/doNoHarm';
import { enumerations } from '../../ledger/enumerations';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Metric, PlaceId, Side } from '../../ledger/types';
import { compareKeys } from '../../lib/compare';
import { groupBy, addTo } from '../../lib/group';
import { remembered } from '../../lib/memo';
import { isLive } from '../../periods/candidates';
import { yearInside } from '../../periods/claimSpan';
import { measureOrder, timeOrder } from '../order';
import { relationsOf } from '../relations';
import type {
  CardMeasureModel,
  DistrictCardModel,
  CardMode,
  CardSectionModel,
  CardTime,
} from './types';
import { yearSums } from './yearSums';

/**
 * Everything that the ledger says of one district; null for a place that the map does not have.
 * @param neighbours places that lie beside each other, both ways
 */
export function districtCard(
  world: FigureWorld,
  id: PlaceId,
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): DistrictCardModel | null {
  const { index } = world;
  const place = placeById(world).get(id);
  if (place === undefined) return null;
  const claims = claimsOfPlace(index, id);
  const byMetric = groupBy(claims, (claim) => claim.metric);
  return {
    place,
    note: index.placeById.get(id)?.note ?? null,
    neighbours: neighbours.get(id) ?? [],
    measures: measureOrder(index.ledger).flatMap((metric) => {
      const found = byMetric.get(metric.id);
      return found === undefined ? [] : [measureOf(world, metric, found, id)];
    }),
    claimCount: claims.length,
  };
}

function measureOf(
  { index }: FigureWorld,
  metric: Metric,
  claims: readonly Claim[],
  place: PlaceId,
): CardMeasureModel {
  return {
    metric,
    claims,
    documents: new Set(claims.map((claim) => claim.source)).size,
    sides: sidesOf(index, claims),
    sections: sections(index, claims),
    sums: yearSums(index, metric, claims, place),
  };
}

const known = new WeakMap<LedgerIndex, ReadonlyMap<PlaceId, readonly Claim[]>>();

/**
 * Every claim that names a district and may stand on its card, of any status, in the order of the
 * ledger. Being a member of a region is not being named (S6). Sorted once for each ledger.
 */
export function claimsOfPlace(index: LedgerIndex, place: PlaceId): readonly Claim[] {
  const claims = remembered(known, index, () => sort(index));
  return claims.get(place) ?? [];
}

function sort(index: LedgerIndex): Map<PlaceId, Claim[]> {
  const found = new Map<PlaceId, Claim[]>();
  for (const claim of index.ledger.claims) {
    if (!namesDistricts(claim) || isForLedgerAlone(index, claim)) continue;
    for (const place of claim.places) addTo(found, place, claim);
  }
  return found;
}

const MODES: readonly CardMode[] = ['single', 'joint', 'listed', 'part'];

const KINDS: readonly CardTime['kind'][] = ['year', 'span', 'upto', 'on'];

/**
 * The claims of one measure on a card: by time, the district by itself before several together; at
 * the end lists that name it, then parts of it. A witness stands under its original where the card
 * has that (C6).
 */
function sections(index: LedgerIndex, claims: readonly Claim[]): readonly CardSectionModel[] {
  const here = new Set(claims);
  const rows = claims
    .filter((claim) => {
      const original = index.originalOf.get(claim.id);
      return original === undefined || !here.has(original);
    })
    .toSorted(liveFirst);
  return [...groupBy(rows, sectionKey).values()]
    .map((group) => sectionOf(index, group))
    .toSorted(compare);
}

/** In time order; claims that were set aside come after those that stand. */
function liveFirst(a: Claim, b: Claim): number {
  return isLive(a) === isLive(b) ? timeOrder(a, b) : isLive(a) ? -1 : 1;
}

/** Groups are never empty: each has the claim that made it. */
function sectionOf(index: LedgerIndex, group: readonly Claim[]): CardSectionModel {
  const [first] = group;
  const mode = first === undefined ? 'listed' : modeOf(first);
  const alone = mode === 'single' || mode === 'joint';
  return {
    time: first === undefined || !alone ? null : timeOf(first),
    mode,
    claims: group.map((claim) => ({ claim, ties: relationsOf(index, claim) })),
  };
}

function sectionKey(claim: Claim): string {
  const mode = modeOf(claim);
  if (mode === 'listed' || mode === 'part') return mode;
  const time = timeOf(claim);
  return `${mode} ${time.kind} ${time.kind === 'year' ? time.year : ''}`;
}

function modeOf(claim: Claim): CardMode {
  if (claim.coverage === 'part') return 'part';
  if (claim.placeMode === 'single' || claim.placeMode === 'joint') return claim.placeMode;
  return 'listed';
}

function timeOf(claim: Claim): CardTime {
  if (claim.period === 'cumulative') return { kind: 'upto' };
  if (claim.period === 'as-of') return { kind: 'on' };
  const year = yearInside(claim);
  return year === null ? { kind: 'span' } : { kind: 'year', year };
}

function compare(a: CardSectionModel, b: CardSectionModel): number {
  return compareKeys(keysOf(a), keysOf(b));
}

function keysOf({ time, mode }: CardSectionModel) {
  return [
    time === null ? KINDS.length : KINDS.indexOf(time.kind),
    time?.kind === 'year' ? time.year : 0,
    MODES.indexOf(mode),
  ];
}

/** Whose statements claims are, each side once, in the order of the enumeration. */
function sidesOf(index: LedgerIndex, claims: readonly Claim[]): readonly Side[] {
  const found = new Set(claims.map((claim) => index.sourceById.get(claim.source)?.side));
  return enumerations.side.filter((side) => found.has(side));
}

/** Do no harm 6: the one party whose statements were found; null: several, or a third one. */
export function oneParty(sides: readonly Side[]): Side | null {
  const [side, ...others] = sides;
  return side === undefined || others.length > 0 || side === 'third-party' ? null : side;
}
