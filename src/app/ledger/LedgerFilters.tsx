import { useId, useMemo, useState } from 'react';
import { LEDGER_SORT } from '../../cards/ledger/ledgerRows';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/siteIn';
import { enumerations } from '../../ledger/enumerations';
import type { FullWords } from '../../text/Words';
import type { Facet, Picks, Sort, SortKey } from '../../view/View';
import { SearchField } from '../shared/SearchField';
import { useLedgerLang } from '../shared/useLedgerLang';
import { usePhone } from '../shared/usePhone';
import { useView } from '../shared/useView';
import { FilterSelect } from './FilterSelect';
import { filterOptions } from './filterOptions';

interface Props {
  readonly index: LedgerIndex;
  readonly words: FullWords;
  readonly site: SiteTexts;
}

const sorts: readonly Sort[] = (
  ['period', 'published', 'measure', 'figure', 'speaker'] satisfies SortKey[]
).flatMap((by) => [
  { by, ascending: by === 'measure' || by === 'speaker' },
  { by, ascending: by !== 'measure' && by !== 'speaker' },
]);

const keyOf = ({ by, ascending }: Sort) => `${by} ${ascending}`;

/** Words, filters and order of the ledger; on a phone the filters are folded. */
export function LedgerFilters({ index, words, site }: Props) {
  const { text } = words;
  const say = text.ledger;
  const id = useId();
  const query = useView((state) => state.view.query);
  const side = useView((state) => state.view.side);
  const sort = useView((state) => state.view.sort) ?? LEDGER_SORT;
  const picks = useView((state) => state.view.picks);
  const search = useView((state) => state.search);
  const sift = useView((state) => state.sift);
  const ledgerLang = useLedgerLang();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const options = useMemo(() => filterOptions(index, words), [index, words]);
  const set = Object.keys(picks).length + (side === null ? 0 : 1);

  const pick = (facet: Facet, value: string | null) => {
    const { [facet]: _, ...others } = picks;
    const next: Picks = value === null ? others : { ...others, [facet]: value };
    sift({ picks: next });
  };

  return (
    <>
      <div className="ledger-search">
        <SearchField
          label={say.search}
          placeholder={say.placeholder}
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
            {set === 0 ? say.filters : say.filtersSet(set)}
          </button>
        )}
      </div>
      <div className="ledger-filters" id={id} hidden={phone && !open}>
        {[...options].map(([facet, values]) => (
          <FilterSelect
            key={facet}
            label={say.facets[facet]}
            any={say.any}
            value={picks[facet] ?? null}
            options={values}
            lang={facet === 'speaker' ? ledgerLang : undefined}
            onChoose={(value) => pick(facet, value)}
          />
        ))}
        <FilterSelect
          label={say.facets.side}
          any={say.any}
          value={side}
          options={enumerations.side.map((value) => ({ value, label: site.sides[value] }))}
          onChoose={(value) =>
            sift({ side: enumerations.side.find((each) => each === value) ?? null })
          }
        />
        <FilterSelect
          label={say.sort}
          any={null}
          value={keyOf(sort)}
          options={sorts.map((each) => ({
            value: keyOf(each),
            label: say.sorts[each.by][each.ascending ? 'ascending' : 'descending'],
          }))}
          onChoose={(value) => {
            const next = sorts.find((each) => keyOf(each) === value);
            const usual = next !== undefined && keyOf(next) === keyOf(LEDGER_SORT);
            sift({ sort: usual ? null : (next ?? null) });
          }}
        />
      </div>
    </>
  );
}
