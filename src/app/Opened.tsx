import { useEffect, useLayoutEffect, useState } from 'react';
import type { SiteTexts } from '../ledger/siteIn';
import { bindAddress } from '../view/address';
import type { LinkContext } from '../view/link/LinkContext';
import { parseLink } from '../view/link/parseLink';
import { createViewStore } from '../view/store';
import type { Failure } from './loading/Failure';
import { Page } from './Page';
import { ViewStoreContext } from './shared/useView';
import type { World } from './shared/World';

interface Props {
  readonly world: World;
  readonly context: LinkContext;
  readonly texts: SiteTexts;
  readonly failures: readonly Failure[];
  readonly readQuery: () => string;
  readonly onRetry: () => void;
}

/**
 * The atlas at the view that the address asks for, bound to the address from then on. A wider world
 * takes the place of the first one under the same view.
 */
export function Opened({ world, context, texts, failures, readQuery, onRetry }: Props) {
  const [store] = useState(() => createViewStore(context, parseLink(readQuery(), context)));
  useEffect(() => bindAddress(store), [store]);
  useLayoutEffect(() => {
    if (store.getState().context !== context) store.getState().offer(context);
  }, [store, context]);
  useEffect(() => {
    // A page that was served with its figures has marked them.
    if (performance.getEntriesByName('figures-shown').length === 0) {
      performance.mark('figures-shown');
    }
  }, []);
  return (
    <ViewStoreContext value={store}>
      <Page
        world={world}
        context={context}
        texts={texts}
        failures={failures}
        onRetry={onRetry}
      />
    </ViewStoreContext>
  );
}
