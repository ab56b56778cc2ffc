import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { siteIn } from '../ledger/siteIn';
import { untranslatedTexts } from '../ledger/translation/untranslatedTexts';
import { translateLedger } from '../ledger/translation/translateLedger';
import { bindAddress } from '../view/address';
import type { LinkContext } from '../view/link/LinkContext';
import { parseLink } from '../view/link/parseLink';
import { createViewStore } from '../view/store';
import type { Language } from './language/Language';
import { LanguageNotice } from './language/LanguageNotice';
import type { Failure } from './loading/Failure';
import { Page } from './Page';
import { site } from './shared/site';
import { TextContext } from './shared/TextContext';
import { UntranslatedContext } from './shared/useLangOf';
import { useFigures } from './shared/useFigures';
import { ViewStoreContext } from './shared/useView';
import type { World } from './shared/World';
import { useDocumentLanguage } from './useDocumentLanguage';
import { useLanguage } from './useLanguage';
import { usePageTitle } from './usePageTitle';

interface Props {
  readonly world: World;
  readonly context: LinkContext;
  /** The language that the page opens in. */
  readonly first: Language;
  readonly failures: readonly Failure[];
  /** Of the address that the world was loaded for. */
  readonly query: string;
  readonly onRetry: () => void;
}

/**
 * The atlas at the view that the address asks for, bound to the address from then on. A wider world
 * takes the place of the first one under the same view, and another language that of the one before.
 */
export function Opened({ world, context, first, failures, query, onRetry }: Props) {
  const [store] = useState(() => createViewStore(context, parseLink(query, context)));
  useEffect(() => bindAddress(store, query), [store, query]);
  useLayoutEffect(() => {
    if (store.getState().context !== context) store.getState().offer(context);
  }, [store, context]);
  const lang = useStore(store, (state) => state.view.lang);
  const { language, failed, tryAgain } = useLanguage(first, lang);
  const { text, data } = language;
  const texts = useMemo(() => siteIn(site, text.lang, data.site), [text, data]);
  const untranslated = useMemo(
    () =>
      untranslatedTexts(text.lang, data, {
        site,
        metrics: world.ledger.metrics,
        sets: [...world.index.splitsOfWhole.values()].flat().map(({ name }) => name),
      }),
    [text, data, world],
  );
  const told = useMemo(() => {
    const index = translateLedger(world.index, data);
    // What was found for a world is remembered by it: in English nothing is found twice.
    return index === world.index ? world : { ...world, index, ledger: index.ledger };
  }, [world, data]);
  const view = useStore(store, (state) => state.view);
  const figures = useFigures(told, view);
  useDocumentLanguage(text);
  usePageTitle(text, texts.name, view.screen);
  useEffect(() => {
    globalThis.boot?.opened();
    // A page that was served with its figures has marked them.
    if (performance.getEntriesByName('figures-shown').length === 0) {
      performance.mark('figures-shown');
    }
  }, []);
  return (
    <ViewStoreContext value={store}>
      <TextContext value={text}>
        <UntranslatedContext value={untranslated}>
          <Page
            world={told}
            figures={figures}
            context={context}
            texts={texts}
            failures={failures}
            onRetry={onRetry}
            notice={<LanguageNotice missing={failed ? lang : null} onRetry={tryAgain} />}
          />
        </UntranslatedContext>
      </TextContext>
    </ViewStoreContext>
  );
}
