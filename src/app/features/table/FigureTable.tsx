import { useMemo } from 'react';
import { nameOrder } from '../../../text/nameOrder';
import type { PlaceId } from '../../../ledger/types';
import { LANDMARK } from '../../ui/landmarks';
import { ClaimItem } from '../../claims/ClaimItem';
import { SpeakerLine } from '../../claims/SpeakerLine';
import { useAtlas } from '../../state/atlas';
import { useView } from '../../state/useView';
import { FigureRows, QuietRows } from './FigureRows';
import { tableRows, type Order } from '../../../queries/tableRows';
import { Icon } from '../../ui/Icon';
import type { Sort } from '../../../queries/ledger/LedgerFilter';
import './table.css';

interface Props {
  readonly byArea: boolean;
  readonly chosen: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
}

/** The same figures as the map, one row a district, a joint figure once; nothing is drawn that is not here. */
export function FigureTable({ byArea, chosen, onOpen }: Props) {
  const { figures, metric, title, words } = useAtlas();
  const { text } = words;
  const sort = useView((state) => state.view.sort);
  const setFilter = useView((state) => state.filter);
  const order = useMemo(() => tableOrder(sort), [sort]);
  const setOrder = (next: Order) => setFilter({ sort: next });
  const rows = useMemo(
    () => tableRows(figures, order, words.name, nameOrder(text.lang)),
    [figures, order, words, text],
  );
  const columns = byArea ? 6 : 5;
  const sortOf = (by: Order['by']) =>
    order.by === by ? (order.ascending ? 'ascending' : 'descending') : 'none';
  const shared = { chosen, onOpen } as const;

  return (
    <div className="table">
      <h2 className="table-title" id={LANDMARK.table} tabIndex={-1}>
        {title.title}
      </h2>
      <p className="table-subtitle">
        <SpeakerLine line={title.subtitle} />
      </p>
      <table className="table-grid" aria-labelledby={LANDMARK.table}>
        <thead>
          <tr>
            <th scope="col" aria-sort={sortOf('name')}>
              <SortButton
                column="name"
                order={order}
                label={text.table.district}
                onOrder={setOrder}
              />
            </th>
            <th scope="col" className="table-figure" aria-sort={sortOf('figure')}>
              <SortButton
                column="figure"
                order={order}
                label={text.units.heading[metric.unit]}
                onOrder={setOrder}
              />
            </th>
            {byArea && (
              <th scope="col" className="table-figure table-wide">
                {text.table.perArea(text.units.heading[metric.unit])}
              </th>
            )}
            <th scope="col" className="table-wide">
              {text.table.covers}
            </th>
            <th scope="col" className="table-wide">
              {text.table.saidBy}
            </th>
            <th scope="col" className="table-wide">
              {text.table.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.valued.length === 0 && (
            <tr>
              <td colSpan={columns}>{text.table.empty}</td>
            </tr>
          )}
          {rows.valued.map((row) => (
            <FigureRows key={row.id} row={row} byArea={byArea} {...shared} />
          ))}
        </tbody>
        <QuietRows
          title={text.table.named(rows.named.length)}
          figures={rows.named}
          columns={columns}
          {...shared}
        />
        <QuietRows
          title={text.table.none(rows.none.length)}
          figures={rows.none}
          columns={columns}
          {...shared}
        />
      </table>
      {figures.wholeArea.length > 0 && (
        <section className="table-whole">
          <h3 className="table-whole-title">{text.table.wholeArea}</h3>
          <p className="table-subtitle">{text.table.wholeAreaNote}</p>
          <ul>
            {figures.wholeArea.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} about={null} withUnit />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface SortButtonProps {
  readonly column: Order['by'];
  readonly order: Order;
  readonly label: string;
  readonly onOrder: (order: Order) => void;
}

/** A column heading that sorts: figures open with the highest, names with the first. */
function SortButton({ column, order, label, onOrder }: SortButtonProps) {
  const active = order.by === column;
  const press = () =>
    onOrder({ by: column, ascending: active ? !order.ascending : column === 'name' });
  return (
    <button type="button" className="table-sort" onClick={press}>
      <span>{label}</span>
      <span className={active ? undefined : 'table-sort-idle'}>
        <Icon name={active && order.ascending ? 'sort-up' : 'sort-down'} />
      </span>
    </button>
  );
}

/** The highest figure first. */
const OPENING: Order = { by: 'figure', ascending: false };

/** The order of the table; what the ledger alone is sorted by leaves it as it opens. */
export function tableOrder(sort: Sort | null): Order {
  if (sort === null || (sort.by !== 'name' && sort.by !== 'figure')) return OPENING;
  return { by: sort.by, ascending: sort.ascending };
}
