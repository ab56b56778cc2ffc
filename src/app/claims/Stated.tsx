import type { Quantity } from '../../ledger/types';
import type { Text } from '../../text/Text';
import { quantitySpoken, quantityText, quantityWithUnit } from '../../text/numberText';

interface Props {
  readonly quantity: Quantity;
  readonly text: Text;
  readonly withUnit: boolean;
}

/** S9: a figure as stated. Its sign may be passed over by what reads the page out: it has words beside it. */
export function Stated({ quantity, text, withUnit }: Props) {
  const written = withUnit ? quantityWithUnit(quantity, text) : quantityText(quantity, text);
  // A number keeps its signs; a unit is a word like others.
  const translated = withUnit ? undefined : 'no';
  if (quantity.qualifier === 'exact') return <span translate={translated}>{written}</span>;
  return (
    <>
      <span aria-hidden="true" translate={translated}>
        {written}
      </span>
      <span className="unseen">{` ${quantitySpoken(quantity, text)}`}</span>
    </>
  );
}
