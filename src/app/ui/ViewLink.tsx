import type { ReactNode } from 'react';
import type { View } from '../../view/View';
import { useAddress, useView } from '../state/useView';
import { isElsewhere } from './isElsewhere';

interface Props {
  /** What changes; the rest of the view stays. */
  readonly to: Partial<View>;
  readonly className?: string;
  /** −1 where the keyboard gets to the link in another way than Tab. */
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/** A link to another view of the atlas: a real address, followed without loading the page anew. */
export function ViewLink({ to, className, tabIndex, children }: Props) {
  const addressOf = useAddress();
  const navigate = useView((state) => state.navigate);
  return (
    <a
      className={className}
      tabIndex={tabIndex}
      href={addressOf(to)}
      onClick={(event) => {
        if (isElsewhere(event)) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
