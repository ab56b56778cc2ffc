import { useLayoutEffect } from 'react';
import type { MetricId } from '../../ledger/types';
import { formatAddress } from '../../view/link/formatLink';
import type { LinkKey } from '../../view/viewParts';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import { useView } from '../shared/useView';
import { FailureList } from './FailureList';
import { useWholeLedger } from './WholeLedger';
import './loading.css';

interface Props {
  readonly labelOf: (metric: MetricId) => string;
}

/**
 * Over the view while another one waits for the whole ledger: what is being fetched, or why it did
 * not come. The view stays as it is.
 */
export function AwaitedNotice({ labelOf }: Props) {
  const text = useText();
  const awaited = useView((state) => state.awaited);
  const view = useView((state) => state.view);
  const context = useView((state) => state.context);
  const giveUp = useView((state) => state.giveUp);
  const whole = useWholeLedger();
  const askFor = () => {
    if (awaited?.kind !== 'measure') return whole.ask({});
    // What else it offers is not known yet, so the address takes the choices of now along.
    const query = new URLSearchParams(formatAddress(view, context));
    query.set('m' satisfies LinkKey, awaited.metric);
    whole.ask({ to: `?${query}` });
  };
  // Before it is painted: what failed at another time is none of this wish.
  useLayoutEffect(() => {
    if (awaited !== null) askFor();
    // oxlint-disable-next-line react/exhaustive-deps -- for each wish once; then the reader asks
  }, [awaited]);
  const failed = awaited !== null && whole.stage === 'failed' ? whole.failure : null;
  return (
    <>
      {awaited !== null && failed === null && (
        <div className="loading-awaited">
          {/* Not told from here: the announcer does, where it takes its time. */}
          <p className="loading-soon">
            {awaited.kind === 'measure'
              ? text.loading.measure(labelOf(awaited.metric))
              : text.loading.address}
          </p>
        </div>
      )}
      <div className={failed === null ? 'unseen' : 'loading-awaited'} role="status">
        {failed !== null && (
          <>
            <FailureList failures={[failed]} />
            <p>{text.loading.viewStands}</p>
            <button type="button" className="loading-retry" onClick={askFor}>
              {text.shared.tryAgain}
            </button>
            <button
              type="button"
              className="loading-close"
              aria-label={text.shared.close}
              onClick={giveUp}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
    </>
  );
}
