import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { siteIn } from '../../ledger/site';
import { untranslatedTexts, translateLedger } from '../../ledger/translation/translateLedger';
import type { Text } from '../../text/Text';
import type { Screen } from '../../view/View';
import { bindAddress } from '../../view/address';
import type { LinkContext } from '../../view/link/LinkContext';
import { parseLink } from '../../view/link/parseLink';
import { createViewStore } from '../../view/store';
import { LanguageNotice } from '../features/preferences/LanguageMenu';
import type { Failure } from '../loading/LoadState';
import type { Language } from '../loading/language/Language';
import { useLanguage } from '../loading/language/useLanguage';
import type { World } from '../state/World';
import { site } from '../state/site';
import { AtlasProvider, figuresUnder } from '../state/atlas';
import { TextContext, UntranslatedContext } from '../state/useText';
import { createPageView, PageViewContext, useShownView } from '../state/useView';
import { Page } from './Page';

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
  const [page] = useState(() =>
    createPageView(createViewStore(context, parseLink(query, context))),
  );
  const { store, shown } = page;
  useEffect(() => bindAddress(store, query, inNextTask), [store, query]);
  useLayoutEffect(() => {
    if (store.getState().context !== context) store.getState().replaceContext(context);
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
  const translatedWorld = useMemo(() => {
    const index = translateLedger(world.index, data);
    // What was found for a world is remembered by it: in English nothing is found twice.
    return index === world.index ? world : { ...world, index, ledger: index.ledger };
  }, [world, data]);
  const view = useShownView(shown, (state) => state.view);
  // Apart from what is made of them, so that the page opens in smaller steps.
  figuresUnder(translatedWorld, view);
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
    <PageViewContext value={page}>
      <TextContext value={text}>
        <UntranslatedContext value={untranslated}>
          <AtlasProvider world={translatedWorld} view={view} site={texts}>
            <Page
              failures={failures}
              onRetry={onRetry}
              notice={<LanguageNotice missing={failed ? lang : null} onRetry={tryAgain} />}
            />
          </AtlasProvider>
        </UntranslatedContext>
      </TextContext>
    </PageViewContext>
  );
}

/** A browser takes as long over its history as over the map; but Back may be pressed before the frame is there. */
function inNextTask(act: () => void): () => void {
  const task = setTimeout(act);
  return () => clearTimeout(task);
}

/** Tells the document which language it is in, for readers by ear, for fonts and for hyphens. */
function useDocumentLanguage({ lang, language }: Text): void {
  useEffect(() => {
    document.documentElement.lang = lang;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', language.description);
  }, [lang, language]);
}

/** Names the page after its screen, so that tabs, bookmarks and the history tell them apart. */
function usePageTitle({ tabs }: Text, name: string, screen: Screen): void {
  const title = screen === 'map' ? name : `${tabs[screen]} \u00b7 ${name}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
