import { useDeferredValue, useMemo } from 'react';
import { ledgerRows } from '../../../queries/ledger/ledgerRows';
import { nameOrder } from '../../../text/nameOrder';
import { numberText } from '../../../text/numberText';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { useView } from '../../state/useView';
import { LedgerFilters } from './LedgerFilters';
import { LedgerTable } from './LedgerTable';
import './ledger.css';

/** Every claim of the ledger: searched, picked and sorted, all of it in the address. */
export function Ledger() {
  const { index } = useWorld();
  const { text } = useFullWords();
  const t = text.ledger;
  const query = useView((state) => state.view.query);
  const side = useView((state) => state.view.side);
  const sort = useView((state) => state.view.sort);
  const picks = useView((state) => state.view.picks);
  const open = useView((state) => state.view.claim);
  const setFilter = useView((state) => state.filter);
  // A key stroke is drawn before the rows that it changes.
  const settled = useDeferredValue(query);
  const byName = useMemo(() => nameOrder(text.lang), [text.lang]);
  const rows = useMemo(
    () => ledgerRows(index, { query: settled, side, sort, picks }, byName),
    [index, settled, side, sort, picks, byName],
  );
  const total = index.ledger.claims.length;
  const count = (number: number) => numberText(number, 0, text.lang);
  const all = query === '' && side === null && Object.keys(picks).length === 0;
  return (
    <div className="ledger">
      <div className="ledger-top">
        <h2 className="ledger-title">{t.title}</h2>
        <p className="ledger-intro">{t.intro}</p>
        <LedgerFilters />
        <p className="ledger-count">
          {/* Another language counts the same: a region of its own does not tell it again. */}
          <span role="status" key={text.lang}>
            {rows.length === total
              ? t.count(total, count(total))
              : t.countOf(count(rows.length), count(total))}
          </span>
          {!all && (
            <button
              type="button"
              className="text-button"
              onClick={() => setFilter({ query: '', side: null, picks: {} })}
            >
              {t.clear}
            </button>
          )}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className="ledger-none">{t.none}</p>
      ) : (
        <LedgerTable rows={rows} open={open} />
      )}
    </div>
  );
}
