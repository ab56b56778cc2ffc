import { useEffect, useState } from 'react';
import type { SiteTexts } from '../ledger/siteIn';
import { bindAddress } from '../view/address';
import type { LinkContext } from '../view/link/LinkContext';
import { parseLink } from '../view/link/parseLink';
import { createViewStore } from '../view/store';
import type { Failure } from './loading/Failure';
import { Page } from './Page';
import { AddressContext } from './shared/AddressContext';
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

/** The atlas at the view that the address asks for, bound to the address from then on. */
export function Opened({ world, context, texts, failures, readQuery, onRetry }: Props) {
  const [store] = useState(() => createViewStore(context, parseLink(readQuery(), context)));
  useEffect(() => bindAddress(store, context), [store, context]);
  useEffect(() => {
    performance.mark('figures-shown');
  }, []);
  return (
    <ViewStoreContext value={store}>
      <AddressContext value={context}>
        <Page
          world={world}
          context={context}
          texts={texts}
          failures={failures}
          onRetry={onRetry}
        />
      </AddressContext>
    </ViewStoreContext>
  );
}
