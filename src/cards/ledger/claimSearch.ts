import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Metric, Place, Source } from '../../ledger/types';
import { foldWords } from './foldWords';
import { wordIndex } from './wordIndex';

/** True for the claims that have every word of a query. */
export type ClaimTest = (claim: Claim) => boolean;

const known = new WeakMap<LedgerIndex, (query: string) => ClaimTest>();

/**
 * Searches claims by their words, folded: id, number, speaker, what is said and remarked, the names
 * of the places in every language and spelling, the measure with the words of the press, document
 * and outlet. A word of the query stands for every word that begins so; never by edit distance.
 * Texts that many claims share are folded once; so is the whole, for each ledger.
 */
export function claimSearch(index: LedgerIndex, query: string): ClaimTest {
  let search = known.get(index);
  if (search === undefined) known.set(index, (search = prepare(index)));
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
    const marks = [...new Set(foldWords(query))].map(words.begins);
    return (claim) => {
      const own = textsOf.get(claim) ?? [];
      return marks.every((marked) => own.some((text) => marked[text] === 1));
    };
  };
}

function claimText({ id, quantity, says, note, locator }: Claim): string {
  const numbers = [quantity.value, quantity.high].filter((number) => number !== null);
  return [id, ...numbers, says, note ?? '', locator ?? ''].join(' ');
}

function placeText({ id, names, aliases }: Place): string {
  return [id, ...Object.values(names), ...aliases].join(' ');
}

function metricText({ id, label, pressWords }: Metric): string {
  return [id, label, ...pressWords].join(' ');
}

function sourceText({ id, title, publisher, author }: Source): string {
  return [id, title, publisher, author ?? ''].join(' ');
}
