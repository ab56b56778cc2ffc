import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isServedView } from '../view/link/isServedView';
import { App } from './App';
import { english } from './language/english';
import type { Language } from './language/Language';
import { loadLanguage } from './language/loadLanguage';
import { openingLanguage } from './language/openingLanguage';
import { FirstFailure } from './loading/FirstFailure';
import type { Failure } from './loading/Failure';
import type { LoadState } from './loading/LoadState';
import { loadFirst } from './loading/loadFirst';
import { FirstPicture } from './map/FirstPicture';
import { servedPicture } from './map/servedPicture';
import { putAwayPaper } from './paper/putAwayPaper';
import { site } from './shared/site';

const NEVER = new AbortController().signal;

/**
 * Makes the served page work. Where it shows the view that its address asks for, it stays as it is
 * until the figures are there, and is then taken over in place. Any other view starts empty.
 */
export async function openPage(root: HTMLElement): Promise<void> {
  const picture = servedPicture(root);
  const { search } = window.location;
  const asked = openingLanguage(search, site.languages);
  const served = document.documentElement.lang === asked && isServedView(search, asked);
  if (picture === null || !served) {
    startEmpty(root, { stage: 'loading' }, await languageOr(asked, english));
    return;
  }
  const [load, language] = await Promise.all([firstWorld(), languageOr(asked, null)]);
  if (load.stage !== 'ready' || load.failures.length > 0 || language === null) {
    startEmpty(root, load, language ?? english);
    return;
  }
  hydrateRoot(
    root,
    <StrictMode>
      <FirstPicture value={picture}>
        <App initial={load} readQuery={readQuery} language={language} ownLang={ownLang()} />
      </FirstPicture>
    </StrictMode>,
  );
  putAwayPaper(document);
}

const readQuery = () => window.location.search;

/** The language of this page's address where it names none. */
const ownLang = () => openingLanguage('', site.languages);

/** A language, or what stands in where it does not arrive; the page then asks for it again. */
async function languageOr<T>(tag: string, other: T): Promise<Language | T> {
  try {
    return await loadLanguage(tag);
  } catch {
    return other;
  }
}

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
  putAwayPaper(document);
}

/**
 * The world of the first view. While its figures do not arrive whole, the served page stands, which
 * is true by itself, under a notice of what failed; the reader may try again.
 */
async function firstWorld(): Promise<LoadState> {
  const load = await loadFirst(readQuery(), NEVER, 'default');
  if (load.stage !== 'failed') return load;
  const host = document.body.appendChild(document.createElement('div'));
  const notice = createRoot(host);
  return new Promise((resolve) => {
    const show = (failures: readonly Failure[]) =>
      notice.render(<FirstFailure failures={failures} onRetry={retry} />);
    const retry = async () => {
      const again = await loadFirst(readQuery(), NEVER, 'reload');
      if (again.stage === 'failed') return show(again.failures);
      notice.unmount();
      host.remove();
      resolve(again);
    };
    show(load.failures);
  });
}
