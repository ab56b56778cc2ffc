import { valueIn } from '../../figures/inUnit';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Metric, Place, Source, Unit } from '../../ledger/types';
import { compareKeys } from '../../lib/compare';
import { remembered } from '../../lib/memo';
import { measureOrder, timeOrder } from '../order';
import type { LedgerFilter, Sort, SortKey } from './LedgerFilter';
import { claimFacets, yearsOf } from './facets';
import { askedOf } from './askedOf';
import { wordIndex } from './wordIndex';

/** The latest first. */
export const LEDGER_SORT: Sort = { by: 'period', ascending: false };

/**
 * The claims that pass a filter, in its order. Every claim of the ledger passes the empty filter,
 * of any status. Words, orders and slugs are prepared once a ledger: what is left is one pass.
 * @param byName orders speakers as the reader's language does
 */
export function ledgerRows(
  index: LedgerIndex,
  filter: LedgerFilter,
  byName: NameOrder = byCodePoint,
): readonly Claim[] {
  const tests = claimTests(index, filter);
  const sorted = claimOrder(index, filter.sort ?? LEDGER_SORT, byName);
  if (tests.length === 0) return sorted;
  return sorted.filter((claim) => tests.every((test) => test(claim)));
}

function claimTests(index: LedgerIndex, filter: LedgerFilter): readonly ClaimTest[] {
  const tests: ClaimTest[] = [];
  for (const [facet, valuesOf] of claimFacets(index)) {
    const picked = filter.picks[facet];
    if (picked !== undefined) tests.push((claim) => valuesOf(claim).includes(picked));
  }
  const { side } = filter;
  if (side !== null) {
    tests.push((claim) => index.sourceById.get(claim.source)?.side === side);
  }
  if (filter.query.trim() !== '') tests.push(claimSearch(index, filter.query));
  return tests;
}

/** What an order reads off a claim. */
type KeyOf = (claim: Claim) => number | string;

type NameOrder = (a: string, b: string) => number;

/** For who reads no list. */
const byCodePoint: NameOrder = (a, b) => compareKeys([a], [b]);

const knownOrders = new WeakMap<LedgerIndex, Map<NameOrder, Map<string, readonly Claim[]>>>();

/** All claims of a ledger in an order, sorted once; claims alike in it go by time. */
function claimOrder(
  index: LedgerIndex,
  { by, ascending }: Sort,
  byName: NameOrder,
): readonly Claim[] {
  const ofIndex = remembered(
    remembered(knownOrders, index, () => new Map()),
    byName,
    () => new Map(),
  );
  const key = `${by} ${ascending}`;
  let found = ofIndex.get(key);
  if (found === undefined) {
    const keyOf = orderKey(index, by, byName);
    const sorted = index.ledger.claims.toSorted((a, b) => {
      const difference = compareKeys([keyOf(a)], [keyOf(b)]);
      return difference === 0 ? timeOrder(a, b) : difference;
    });
    found = ascending ? sorted : sorted.toReversed();
    ofIndex.set(key, found);
  }
  return found;
}

function orderKey(index: LedgerIndex, by: SortKey, byName: NameOrder): KeyOf {
  switch (by) {
    case 'period':
      return (claim) => claim.end.lastDay;
    case 'published':
      // An unknown date counts as the earliest.
      return (claim) => index.sourceById.get(claim.source)?.published?.lastDay ?? -Infinity;
    case 'figure':
      return ({ metric, quantity }) =>
        valueIn(quantity, index.metricById.get(metric)?.unit ?? quantity.unit);
    case 'speaker': {
      const speakers = [...new Set(index.ledger.claims.map(({ speaker }) => speaker))];
      const at = new Map(speakers.sort(byName).map((speaker, i) => [speaker, i]));
      return (claim) => at.get(claim.speaker) ?? 0;
    }
    case 'measure':
    case 'name': {
      const at = new Map(measureOrder(index.ledger).map((metric, i) => [metric.id, i]));
      return (claim) => at.get(claim.metric) ?? 0;
    }
  }
}

/** True for the claims that have every word of a query. */
type ClaimTest = (claim: Claim) => boolean;

const knownSearches = new WeakMap<LedgerIndex, (query: string) => ClaimTest>();

/**
 * Searches claims by their words, folded: id, number with its unit, years, speaker, what is said and
 * remarked, the names of the places in every language, spelling and form, the measure with the words of the
 * press, document and outlet. A word of the query stands for every word that begins so; never by edit
 * distance. A number is found as it stands on a page in any language.
 * Texts that many claims share are folded once; so is the whole, for each ledger.
 */
function claimSearch(index: LedgerIndex, query: string): ClaimTest {
  const search = remembered(knownSearches, index, () => prepare(index));
  return search(query);
}

function prepare(index: LedgerIndex): (query: string) => ClaimTest {
  const { claims, places, metrics, sources } = index.ledger;
  const texts: string[] = [];
  const numberOf = new Map<string, number>();
  const add = (key: string, text: string) => {
    numberOf.set(key, texts.length);
    texts.push(text);
  };
  for (const place of places) add(`place ${place.id}`, placeText(place));
  for (const metric of metrics) add(`metric ${metric.id}`, metricText(metric));
  for (const source of sources) add(`source ${source.id}`, sourceText(source));
  for (const claim of claims) {
    const speaker = `speaker ${claim.speaker}`;
    if (!numberOf.has(speaker)) add(speaker, claim.speaker);
    add(`claim ${claim.id}`, claimText(claim));
  }
  const words = wordIndex(texts);
  const textsOf = new Map(
    claims.map((claim) => [
      claim,
      [
        `claim ${claim.id}`,
        `speaker ${claim.speaker}`,
        `source ${claim.source}`,
        `metric ${claim.metric}`,
        ...claim.places.map((place) => `place ${place}`),
      ].flatMap((key) => numberOf.get(key) ?? []),
    ]),
  );
  return (query) => {
    const asked = askedOf(query, places).map((ways) =>
      ways.map(({ words: starts, place }) => ({ place, marks: starts.map(words.begins) })),
    );
    return (claim) => {
      const own = textsOf.get(claim) ?? [];
      return asked.every((ways) =>
        ways.some(
          ({ place, marks }) =>
            (place === null || claim.places.includes(place.id)) &&
            marks.every((marked) => own.some((text) => marked[text] === 1)),
        ),
      );
    };
  };
}

/** Between what stands by itself: two numbers with a blank between may be one. */
const APART = '; ';

function claimText(claim: Claim): string {
  const { id, quantity, says, note, locator } = claim;
  const { value, high, decimals, unit } = quantity;
  const numbers = [value, high].flatMap((number) =>
    number === null ? [] : [String(number), number.toFixed(decimals)],
  );
  const figure = [...numbers, unitWords[unit]];
  return [id, ...figure, ...yearsOf(claim), says, note ?? '', locator ?? ''].join(APART);
}

/** What stands behind a figure on the page in any language, for figures that were copied with it. */
const unitWords: Readonly<Record<Unit, string>> = {
  ha: 'ha га հա',
  km2: 'km² км² կմ²',
  mine: 'mine mines mina мины мина ական',
  item: 'items ədəd единицы единица միավոր',
  person: 'person people nəfər человека մարդ',
  event: 'events hadisə событие события событий դեպք',
  percent: '',
  usd: 'US dollars ABŞ dolları долл США ԱՄՆ դոլար',
  year: 'years il года лет տարի',
};

function placeText({ id, names, aliases }: Place): string {
  return [id, ...Object.values(names), ...aliases].join(APART);
}

function metricText({ id, label, pressWords }: Metric): string {
  return [id, label, ...pressWords].join(APART);
}

function sourceText({ id, title, publisher, author }: Source): string {
  return [id, title, publisher, author ?? ''].join(APART);
}
