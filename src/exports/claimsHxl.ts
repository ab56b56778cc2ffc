import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { PlaceMode, Claim, Metric, Source } from '../ledger/types';
import type { SiteTexts } from '../ledger/site';
import type { Licence, LinkTo, ShownView } from './ShownView';
import { csvText, type Cell } from './csvText';
import { plainSpaces } from './plainSpaces';
import { statedEnds } from './statedEnds';

/** What was counted, and the number as stated with its hedge (S9). */
const valueColumns: readonly HxlColumn[] = [
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
  { name: 'People counted', tag: '#group+counted', cell: ({ claim }) => claim.group },
];

/** The names of a claim's places in a language, where it speaks of them in one of these ways; else empty. */
const namesFor =
  (lang: string, ...modes: readonly PlaceMode[]) =>
  ({ claim, index }: ClaimRow): Cell =>
    modes.includes(claim.placeMode)
      ? claim.places.map((id) => nameIn(index.placeById.get(id)?.names, lang) ?? id)
      : null;

function nameIn(names: Readonly<Record<string, string>> | undefined, lang: string) {
  return names?.[lang] ?? names?.['en'];
}

/** Ids in the ledger, which never change. */
const idsFor =
  (...modes: readonly PlaceMode[]) =>
  ({ claim }: ClaimRow): Cell =>
    modes.includes(claim.placeMode) ? claim.places : null;

/** Columns of names: in English for whoever puts files together, and in the language of the page. */
function inLanguages(lang: string, column: (lang: string) => HxlColumn): readonly HxlColumn[] {
  return [...new Set(['en', lang])].map((each) => {
    const { name, tag, cell } = column(each);
    return { name: each === 'en' ? name : `${name} (${each})`, tag: `${tag}+${each}`, cell };
  });
}

/**
 * Where a claim is about. One district has a name and a code of its own. Several stay together in
 * one cell of one row, as a set: HXL's `+list` would let a program split them (E1).
 */
const placeColumns = (lang: string): readonly HxlColumn[] => [
  { name: 'How places are named', tag: '#loc+type', cell: ({ claim }) => claim.placeMode },
  ...inLanguages(lang, (of) => ({
    name: 'District',
    tag: '#adm1+name',
    cell: namesFor(of, 'single'),
  })),
  {
    name: 'ISO 3166-2',
    tag: '#adm1+code+v_iso3166_2',
    cell: ({ claim, index }) =>
      claim.placeMode === 'single'
        ? claim.places.map((place) => index.placeById.get(place)?.iso31662 ?? '')
        : null,
  },
  ...inLanguages(lang, (of) => ({
    name: 'Districts together, not to be split',
    tag: '#loc+name+set',
    cell: namesFor(of, 'joint', 'listed'),
  })),
  { name: 'Ids of these districts', tag: '#loc+code+set', cell: idsFor('joint', 'listed') },
  ...inLanguages(lang, (of) => ({
    name: 'Region',
    tag: '#region+name',
    cell: namesFor(of, 'region'),
  })),
  ...inLanguages(lang, (of) => ({
    name: 'Country',
    tag: '#country+name',
    cell: namesFor(of, 'country'),
  })),
];

/** When, who says so, and where it was published (P5: two dates). */
const sourceColumns: readonly HxlColumn[] = [
  { name: 'Kind of period', tag: '#meta+period+type', cell: ({ claim }) => claim.period },
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
    cell: ({ claim, frame }) => frame.linkTo?.({ claim: claim.id }) ?? null,
  },
  {
    name: 'Data version',
    tag: '#meta+version',
    cell: ({ index }) => index.ledger.version,
  },
  { name: 'Licence', tag: '#meta+licence', cell: ({ frame }) => frame.licence.name },
  {
    name: 'Safety',
    tag: '#meta+safety',
    cell: ({ frame: { site } }) => `${site.safety.first} ${site.safety.rest}`,
  },
];

/** The measure is told in the language of the page alone; its id is the same in all. */
const measureColumn = (lang: string): HxlColumn => ({
  name: 'Measure',
  tag: `#indicator+name+${lang}`,
  cell: ({ metric }) => metric?.label ?? null,
});

/** A table of claims: a row of names, a row of hashtags (HXL 1.1), then one row a claim. */
interface ClaimsTable {
  readonly names: readonly string[];
  readonly tags: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What every row of a table of claims says of the whole: a row that is copied by itself keeps it. */
export interface ClaimsFrame {
  /** Language of the names (BCP 47); English ones are always there. */
  readonly lang: string;
  readonly licence: Licence;
  readonly site: Pick<SiteTexts, 'safety'>;
  /** Address of a claim in the atlas; null where the atlas does not know its own address. */
  readonly linkTo: LinkTo | null;
}

/** E1: claims for humanitarian exchange. A joint claim is one row. */
export function claimsTable(
  claims: readonly Claim[],
  index: LedgerIndex,
  frame: ClaimsFrame,
): ClaimsTable {
  const columns = [
    measureColumn(frame.lang),
    ...valueColumns,
    ...placeColumns(frame.lang),
    ...sourceColumns,
    ...ledgerColumns,
  ];
  const rows = claims.map((claim): ClaimRow => ({
    claim,
    metric: index.metricById.get(claim.metric),
    source: index.sourceById.get(claim.source),
    index,
    frame,
  }));
  return {
    names: columns.map(({ name }) => name),
    tags: columns.map(({ tag }) => tag),
    rows: rows.map((row) => columns.map(({ cell }) => searchable(cell(row)))),
  };
}

function searchable(cell: Cell): Cell {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? plainSpaces(cell) : cell.map(plainSpaces);
}

/** The same of a view, in its language. */
export function claimsTableOf(
  { world, words, licence, site, linkTo }: ShownView,
  claims: readonly Claim[],
): ClaimsTable {
  return claimsTable(claims, world.index, { lang: words.text.lang, licence, site, linkTo });
}

/** The same as CSV. */
export function claimsHxl({ names, tags, rows }: ClaimsTable): string {
  return csvText([names, tags, ...rows]);
}

/** A claim with the rows of the ledger that it refers to. */
interface ClaimRow {
  readonly claim: Claim;
  readonly metric: Metric | undefined;
  readonly source: Source | undefined;
  readonly index: LedgerIndex;
  readonly frame: ClaimsFrame;
}

/** One column of an HXL table: its name for people, its tag for programs, its cells. */
interface HxlColumn {
  readonly name: string;
  /** HXL 1.1 hashtag with attributes. */
  readonly tag: string;
  readonly cell: (row: ClaimRow) => Cell;
}
