import { startTransition, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { periodsOf } from '../../figures/periodsOf';
import { boundsOf } from '../../places/bounds';
import { givenText } from '../../text/numberText';
import { isPrerenderedView } from '../../view/link/language';
import type { LinkKey } from '../../view/viewParts';
import {
  FirstPicture,
  PrerenderedPicture,
  prerenderedMarkup,
} from '../features/map/PrerenderedPicture';
import { lazyLayout } from '../features/map/lazyParts';
import { Popup } from '../features/popup/lazyPopup';
import { removeStaticPage } from '../features/static-page/removeStaticPage';
import { FigureTable } from '../features/table/lazyFigureTable';
import type { LoadState } from '../loading/LoadState';
import type { Language } from '../loading/language/Language';
import { loadLanguage } from '../loading/language/loadLanguage';
import { openingLanguage } from '../loading/language/openingLanguage';
import { App } from '../shell/App';
import { nextTask, HydrationBoundary } from '../state/hydration';
import { linkContextOf } from '../state/linkContextOf';
import { site } from '../state/site';
import { rememberedTheme, showTheme } from '../state/theme';
import { firstWorld } from './firstWorld';
import { tellEdits } from './tellEdits';

const readQuery = () => window.location.search;

/**
 * Makes the served page work. Where it shows the view that its address asks for, it stays as it is
 * until the figures are there, and is then taken over in place. Any other view starts empty. Rejects, with
 * the served page as it was, where the words of its language do not arrive.
 */
export async function openPage(root: HTMLElement): Promise<void> {
  showTheme(rememberedTheme(), document);
  await nextTask();
  const markup = prerenderedMarkup(root);
  const { search } = window.location;
  void lazyLayout.fetch();
  prefetchFor(new URLSearchParams(search));
  const asked = openingLanguage(search, site.languages);
  const served = document.documentElement.lang === asked && isPrerenderedView(search, asked);
  if (markup === null || !served) {
    startEmpty(root, { status: 'loading' }, await loadLanguage(asked));
    return;
  }
  // A browser takes long over its first number: it has the time while the figures are on their way.
  void nextTask().then(() => givenText(0, asked));
  // Both were asked for with the page. Without the words of its language what was served stands.
  const language = await loadLanguage(asked);
  const load = await firstWorld(document.body, search);
  if (load.status !== 'ready' || load.failures.length > 0) {
    startEmpty(root, load, language);
    return;
  }
  const { world } = load;
  // What takes long is remembered by what finds it: found ahead, it is there when it is asked for.
  for (const find of [
    () => boundsOf(world.places),
    () => periodsOf(world, site.defaultMeasure),
  ]) {
    await nextTask();
    find();
  }
  await nextTask();
  const context = linkContextOf(world, ownLang());
  await nextTask();
  const onHydrated = () => tellEdits(root);
  // A transition is taken in small steps: what is served stays, and the page answers between them.
  startTransition(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <HydrationBoundary onHydrated={onHydrated}>
          <FirstPicture value={() => <PrerenderedPicture markup={markup} />}>
            <App
              initial={load}
              context={context}
              readQuery={readQuery}
              opened={search}
              language={language}
              ownLang={ownLang()}
            />
          </FirstPicture>
        </HydrationBoundary>
      </StrictMode>,
      { onRecoverableError: tellDrawnAnew },
    );
  });
  removeStaticPage(document);
}

/**
 * What was served and is not as it was any more, as where a browser has translated it before the program
 * came, React draws anew. That is no failure of the page's.
 */
function tellDrawnAnew(error: unknown): void {
  // oxlint-disable-next-line no-console -- a browser test that did not change the page fails on it
  console.info('The page as it was served had been changed, and was drawn anew.', error);
}

/** What an address asks for besides the map comes with the figures, not after them. */
function prefetchFor(query: URLSearchParams): void {
  if (query.has('d' satisfies LinkKey)) void Popup.prefetch();
  if (query.get('view' satisfies LinkKey) === 'table') void FigureTable.prefetch();
}

/** The language of this page's address where it names none. */
const ownLang = () => openingLanguage('', site.languages);

/** A page that did not come with its view; also that of the dev server. */
function startEmpty(root: HTMLElement, initial: LoadState, language: Language): void {
  // At once, so that what was served is not seen between two frames.
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App initial={initial} readQuery={readQuery} language={language} ownLang={ownLang()} />
      </StrictMode>,
    ),
  );
  removeStaticPage(document);
}
