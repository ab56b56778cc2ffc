import { Icon } from '../shared/Icon';
import type { Order } from '../../cards/table/tableRows';

interface Props {
  readonly column: Order['by'];
  readonly order: Order;
  readonly label: string;
  readonly onOrder: (order: Order) => void;
}

/** A column heading that sorts: figures open with the highest, names with the first. */
export function SortButton({ column, order, label, onOrder }: Props) {
  const active = order.by === column;
  const press = () =>
    onOrder({ by: column, ascending: active ? !order.ascending : column === 'name' });
  return (
    <button type="button" className="table-sort" onClick={press}>
      <span>{label}</span>
      <span className={active ? 'table-sort-sign' : 'table-sort-sign table-sort-idle'}>
        <Icon name={active && order.ascending ? 'sort-up' : 'sort-down'} />
      </span>
    </button>
  );
}
