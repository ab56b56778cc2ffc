import { useId, useMemo, useState } from 'react';
import { enumerations } from '../../../ledger/enumerations';
import type { LedgerIndex } from '../../../ledger/index/LedgerIndex';
import type { Picks, Facet, Sort, SortKey } from '../../../queries/ledger/LedgerFilter';
import { facetValues, type FacetValue } from '../../../queries/ledger/facets';
import { LEDGER_SORT } from '../../../queries/ledger/ledgerRows';
import { measureOrder } from '../../../queries/order';
import type { FullWords } from '../../../text/Words';
import { nameOrder } from '../../../text/nameOrder';
import { numberText } from '../../../text/numberText';
import { useWorld } from '../../state/atlas';
import type { Run } from '../../../view/store';
import { usePhone } from '../../state/device';
import { useFullWords } from '../../state/useFullWords';
import { useLedgerLang } from '../../state/useText';
import { useKeyRun } from '../../state/useKeyRun';
import { useView } from '../../state/useView';
import { Icon } from '../../ui/Icon';
import { SearchField } from '../../ui/SearchField';

const sorts: readonly Sort[] = (
  ['period', 'published', 'measure', 'figure', 'speaker'] satisfies SortKey[]
).flatMap((by) => [
  { by, ascending: by === 'measure' || by === 'speaker' },
  { by, ascending: by !== 'measure' && by !== 'speaker' },
]);

const keyOf = ({ by, ascending }: Sort) => `${by} ${ascending}`;

/** Words, filters and order of the ledger; on a phone the filters are folded. */
export function LedgerFilters() {
  const { index, site } = useWorld();
  const words = useFullWords();
  const { text } = words;
  const t = text.ledger;
  const id = useId();
  const query = useView((state) => state.view.query);
  const side = useView((state) => state.view.side);
  const sort = useView((state) => state.view.sort) ?? LEDGER_SORT;
  const picks = useView((state) => state.view.picks);
  const search = useView((state) => state.search);
  const setFilter = useView((state) => state.filter);
  const ledgerLang = useLedgerLang();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const options = useMemo(() => filterOptions(index, words), [index, words]);
  const set = Object.keys(picks).length + (side === null ? 0 : 1);

  const pick = (facet: Facet, value: string | null, run?: Run) => {
    const { [facet]: _, ...others } = picks;
    const next: Picks = value === null ? others : { ...others, [facet]: value };
    setFilter({ picks: next }, run);
  };

  return (
    <>
      <div className="ledger-search">
        <SearchField
          label={t.search}
          placeholder={t.placeholder}
          value={query}
          onChange={search}
        />
        {phone && (
          <button
            type="button"
            className="text-button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {set === 0 ? t.filters : t.filtersSet(set)}
          </button>
        )}
      </div>
      <div className="ledger-filters" id={id} hidden={phone && !open}>
        {[...options].map(([facet, values]) => (
          <FilterSelect
            key={facet}
            label={t.facets[facet]}
            any={t.any}
            value={picks[facet] ?? null}
            options={values}
            lang={facet === 'speaker' ? ledgerLang : undefined}
            onChoose={(value, run) => pick(facet, value, run)}
          />
        ))}
        <FilterSelect
          label={t.facets.side}
          any={t.any}
          value={side}
          options={enumerations.side.map((value) => ({ value, label: site.sides[value] }))}
          onChoose={(value, run) =>
            setFilter({ side: enumerations.side.find((each) => each === value) ?? null }, run)
          }
        />
        <FilterSelect
          label={t.sort}
          any={null}
          value={keyOf(sort)}
          options={sorts.map((each) => ({
            value: keyOf(each),
            label: t.sorts[each.by][each.ascending ? 'ascending' : 'descending'],
          }))}
          onChoose={(value, run) => {
            const next = sorts.find((each) => keyOf(each) === value);
            const usual = next !== undefined && keyOf(next) === keyOf(LEDGER_SORT);
            setFilter({ sort: usual ? null : (next ?? null) }, run);
          }}
        />
      </div>
    </>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface FilterSelectProps {
  readonly label: string;
  /** The choice that leaves everything in; null: there is none. */
  readonly any: string | null;
  readonly value: string | null;
  readonly options: readonly Option[];
  /** Of the options, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly onChoose: (value: string | null, run: Run | undefined) => void;
}

/** One filter of the ledger: a labelled select, marked while it leaves something out. */
function FilterSelect({ label, any, value, options, lang, onChoose }: FilterSelectProps) {
  const id = useId();
  const keys = useKeyRun();
  const set = any !== null && value !== null;
  return (
    <div className={set ? 'filter filter-set' : 'filter'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="select">
        <select
          id={id}
          value={value ?? ''}
          onChange={(event) =>
            onChoose(event.target.value === '' ? null : event.target.value, keys.now())
          }
          {...keys.handlers}
        >
          {any !== null && <option value="">{any}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={14} />
      </div>
    </div>
  );
}

/** What each facet offers: in the order of the picker, of time, of the alphabet, or by claims. */
function filterOptions(
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
  const t = words.text.ledger;
  switch (facet) {
    case 'measure':
      return index.metricById.get(value)?.label ?? value;
    case 'place':
      return words.name(value);
    case 'status':
      return t.statuses[value as keyof typeof t.statuses];
    case 'coverage':
      return t.coverages[value as keyof typeof t.coverages];
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
  const compare = nameOrder(words.text.lang);
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
