import { facetValues, type FacetValue } from '../../cards/ledger/facetValues';
import { measureOrder } from '../../cards/measureOrder';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import { numberText } from '../../text/numberText';
import type { FullWords } from '../../text/Words';
import type { Facet } from '../../view/View';
import type { Option } from './FilterSelect';

/** What each facet offers: in the order of the picker, of time, of the alphabet, or by claims. */
export function filterOptions(
  index: LedgerIndex,
  words: FullWords,
): ReadonlyMap<Facet, readonly Option[]> {
  return new Map(
    [...facetValues(index)].map(([facet, values]) => {
      const options = [...values].map(([value, found]) => ({
        value,
        label: words.text.ledger.option(
          labelOf(index, words, facet, value, found),
          numberText(found.claims, 0, words.text.lang),
        ),
        claims: found.claims,
      }));
      return [facet, options.toSorted(orderOf(index, words, facet))];
    }),
  );
}

function labelOf(
  index: LedgerIndex,
  words: FullWords,
  facet: Facet,
  value: string,
  { name }: FacetValue,
): string {
  const say = words.text.ledger;
  switch (facet) {
    case 'measure':
      return index.metricById.get(value)?.label ?? value;
    case 'place':
      return words.name(value);
    case 'status':
      return say.statuses[value as keyof typeof say.statuses];
    case 'coverage':
      return say.coverages[value as keyof typeof say.coverages];
    case 'period':
    case 'speaker':
    case 'publisher':
      return name;
  }
}

type Counted = Option & { readonly claims: number };

function orderOf(
  index: LedgerIndex,
  words: FullWords,
  facet: Facet,
): (a: Counted, b: Counted) => number {
  const { compare } = new Intl.Collator(words.text.lang);
  switch (facet) {
    case 'measure': {
      const at = new Map(measureOrder(index.ledger).map(({ id }, i) => [id, i]));
      return (a, b) => (at.get(a.value) ?? 0) - (at.get(b.value) ?? 0);
    }
    case 'place':
      return (a, b) => compare(a.label, b.label);
    case 'period':
      return (a, b) => Number(b.value) - Number(a.value);
    case 'speaker':
    case 'publisher':
    case 'status':
    case 'coverage':
      return (a, b) => b.claims - a.claims;
  }
}
