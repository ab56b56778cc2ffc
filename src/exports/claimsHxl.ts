import type { FigureSet } from '../figures/types';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { PlaceMode, Claim, ClaimId, Metric, Source } from '../ledger/types';
import type { Words } from '../text/Words';
import { csvText, type Cell } from './csvText';
import { statedEnds } from './statedEnds';

/** What was counted, and the number as stated with its hedge (S9). */
const valueColumns: readonly HxlColumn[] = [
  { name: 'Measure', tag: '#indicator+name', cell: ({ metric }) => metric?.label ?? null },
  { name: 'Id of the measure', tag: '#indicator+code', cell: ({ claim }) => claim.metric },
  {
    name: 'Number as stated',
    tag: '#indicator+value+num',
    cell: ({ claim }) => claim.quantity.value,
  },
  {
    name: 'Stated low end',
    tag: '#indicator+value+low',
    cell: ({ claim }) => statedEnds(claim.quantity).low,
  },
  {
    name: 'Stated high end',
    tag: '#indicator+value+high',
    cell: ({ claim }) => statedEnds(claim.quantity).high,
  },
  {
    name: 'Qualifier',
    tag: '#indicator+qualifier',
    cell: ({ claim }) => claim.quantity.qualifier,
  },
  { name: 'Unit', tag: '#indicator+unit', cell: ({ claim }) => claim.quantity.unit },
  { name: 'People counted', tag: '#population+group', cell: ({ claim }) => claim.group },
];

/** The names of a claim's places where it speaks of them in one of these ways; else empty. */
const namesFor =
  (...modes: readonly PlaceMode[]) =>
  ({ claim, words }: ClaimRow): Cell =>
    modes.includes(claim.placeMode) ? claim.places.map(words.name) : null;

/** Ids in the ledger, which never change. */
const idsFor =
  (...modes: readonly PlaceMode[]) =>
  ({ claim }: ClaimRow): Cell =>
    modes.includes(claim.placeMode) ? claim.places : null;

/**
 * Where a claim is about. One district has a name and a code of its own. Several stay together in
 * one cell of one row, as a set: HXL's `+list` would let a program split them (E1).
 */
const placeColumns: readonly HxlColumn[] = [
  { name: 'How places are named', tag: '#loc+type', cell: ({ claim }) => claim.placeMode },
  { name: 'District', tag: '#adm1+name+en', cell: namesFor('single') },
  {
    name: 'ISO 3166-2',
    tag: '#adm1+code+v_iso3166_2',
    cell: ({ claim, index }) =>
      claim.placeMode === 'single'
        ? claim.places.map((place) => index.placeById.get(place)?.iso31662 ?? '')
        : null,
  },
  {
    name: 'Districts together, not to be split',
    tag: '#loc+name+set',
    cell: namesFor('joint', 'listed'),
  },
  { name: 'Ids of these districts', tag: '#loc+code+set', cell: idsFor('joint', 'listed') },
  { name: 'Region', tag: '#region+name', cell: namesFor('region') },
  { name: 'Country', tag: '#country+name', cell: namesFor('country') },
];

/** When, who says so, and where it was published (P5: two dates). */
const sourceColumns: readonly HxlColumn[] = [
  { name: 'Kind of period', tag: '#date+type', cell: ({ claim }) => claim.period },
  { name: 'Start', tag: '#date+start', cell: ({ claim }) => claim.start?.text ?? null },
  { name: 'End', tag: '#date+end', cell: ({ claim }) => claim.end.text },
  { name: 'Speaker', tag: '#org+name+speaker', cell: ({ claim }) => claim.speaker },
  { name: 'What it says', tag: '#description', cell: ({ claim }) => claim.says },
  {
    name: 'Publisher',
    tag: '#org+name+publisher',
    cell: ({ source }) => source?.publisher ?? null,
  },
  { name: 'Document', tag: '#meta+source', cell: ({ source }) => source?.title ?? null },
  { name: 'Address', tag: '#meta+url', cell: ({ source }) => source?.url ?? null },
  {
    name: 'Published',
    tag: '#date+published',
    cell: ({ source }) => source?.published?.text ?? null,
  },
  {
    name: 'How the date is known',
    tag: '#meta+published+basis',
    cell: ({ source }) => source?.publishedBasis ?? null,
  },
  {
    name: 'Language of the document',
    tag: '#meta+lang',
    cell: ({ source }) => source?.language ?? null,
  },
];

/** How a claim stands in the ledger. */
const ledgerColumns: readonly HxlColumn[] = [
  { name: 'Status', tag: '#status', cell: ({ claim }) => claim.status },
  { name: 'Whose work', tag: '#meta+scope', cell: ({ claim }) => claim.scope },
  { name: 'Whole or part', tag: '#meta+coverage', cell: ({ claim }) => claim.coverage },
  { name: 'How told', tag: '#meta+directness', cell: ({ claim }) => claim.directness },
  {
    name: 'Repeats the claim',
    tag: '#meta+repeats',
    // C6: a repeated statement is not a second one, and must not be added to the first.
    cell: ({ claim, index }) => index.originalOf.get(claim.id)?.id ?? null,
  },
  { name: 'Remark', tag: '#meta+note', cell: ({ claim }) => claim.note },
  { name: 'Claim', tag: '#meta+id', cell: ({ claim }) => claim.id },
  {
    name: 'Link',
    tag: '#meta+link',
    cell: ({ claim, linkTo }) => (linkTo === null ? null : linkTo(claim.id)),
  },
  {
    name: 'Data version',
    tag: '#meta+version',
    cell: ({ index }) => index.ledger.version,
  },
];

const columns = [...valueColumns, ...placeColumns, ...sourceColumns, ...ledgerColumns];

/** A table of claims: a row of names, a row of hashtags (HXL 1.1), then one row a claim. */
interface ClaimsTable {
  readonly names: readonly string[];
  readonly tags: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * E1: claims for humanitarian exchange. A joint claim is one row.
 * @param linkTo address of a claim in the atlas; null leaves the column empty
 */
export function claimsTable(
  claims: readonly Claim[],
  index: LedgerIndex,
  words: Words,
  linkTo: ((claim: ClaimId) => string) | null,
): ClaimsTable {
  const rows = claims.map((claim): ClaimRow => ({
    claim,
    metric: index.metricById.get(claim.metric),
    source: index.sourceById.get(claim.source),
    index,
    words,
    linkTo,
  }));
  return {
    names: columns.map(({ name }) => name),
    tags: columns.map(({ tag }) => tag),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The same as CSV. */
export function claimsHxl(...from: Parameters<typeof claimsTable>): string {
  const { names, tags, rows } = claimsTable(...from);
  return csvText([names, tags, ...rows]);
}

/**
 * Every claim that a view rests on, each once, by id: drawn, disagreeing, not chosen, repeating,
 * naming a district in a wider figure, and for the whole area.
 */
export function claimsOfView(
  set: Pick<FigureSet, 'figures' | 'groups' | 'wholeArea'>,
): readonly Claim[] {
  const claims = new Set<Claim>([
    ...set.wholeArea,
    ...set.groups.map((group) => group.claim),
    ...set.figures.flatMap(({ claim, witnesses, others, namedIn, dispute }) => [
      ...(claim === null ? [] : [claim]),
      ...witnesses,
      ...others,
      ...namedIn,
      ...(dispute?.claims ?? []),
    ]),
  ]);
  return [...claims].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A claim with the rows of the ledger that it refers to. */
interface ClaimRow {
  readonly claim: Claim;
  readonly metric: Metric | undefined;
  readonly source: Source | undefined;
  readonly index: LedgerIndex;
  readonly words: Words;
  /** Address of the claim in the atlas; null where the atlas does not know its own address. */
  readonly linkTo: ((claim: ClaimId) => string) | null;
}

/** One column of an HXL table: its name for people, its tag for programs, its cells. */
interface HxlColumn {
  readonly name: string;
  /** HXL 1.1 hashtag with attributes. */
  readonly tag: string;
  readonly cell: (row: ClaimRow) => Cell;
}
