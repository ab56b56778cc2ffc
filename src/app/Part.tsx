import type { ReactNode } from 'react';
import { Waiting } from './loading/Waiting';
import { Boundary } from './shared/Boundary';
import { useMended } from './shared/MendedContext';
import { useText } from './shared/TextContext';
import { useView } from './shared/useView';

interface Props {
  /** What stands around the words that say that it cannot be shown; nothing where it is missing. */
  readonly frame?: (words: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** A part of the page: it breaks alone, and is put up again from the View. */
export function Part({ frame = (words) => words, children }: Props) {
  const view = useView((state) => state.view);
  const { partBroken } = useText().loading;
  const { setMended } = useMended();
  return (
    <Boundary
      of={view}
      onMended={() => setMended(true)}
      renderBroken={(tryAgain) =>
        frame(<Waiting failures={[]} why={partBroken} onRetry={tryAgain} />)
      }
    >
      {children}
    </Boundary>
  );
}
