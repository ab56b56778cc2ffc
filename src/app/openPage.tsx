import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { firstWorld } from './loading/firstWorld';
import type { LoadState } from './loading/LoadState';
import { FirstPicture } from './map/FirstPicture';
import { ServedPicture, servedMarkup } from './map/ServedPicture';
import { putAwayPaper } from './paper/putAwayPaper';

const readQuery = () => window.location.search;

/**
 * Makes the served page work. Where it shows the view that its address asks for, it stays as it is
 * until the figures are there, and is then taken over in place. Any other view starts empty.
 */
export async function openPage(root: HTMLElement): Promise<void> {
  const markup = servedMarkup(root);
  if (markup === null || window.location.search !== '') {
    startEmpty(root, { stage: 'loading' });
    return;
  }
  const load = await firstWorld(document.body, readQuery());
  if (load.stage !== 'ready' || load.failures.length > 0) {
    startEmpty(root, load);
    return;
  }
  hydrateRoot(
    root,
    <StrictMode>
      <FirstPicture value={() => <ServedPicture markup={markup} />}>
        <App initial={load} readQuery={readQuery} />
      </FirstPicture>
    </StrictMode>,
  );
  putAwayPaper(document);
}

/** A page that did not come with its view; also that of the dev server. */
function startEmpty(root: HTMLElement, initial: LoadState): void {
  // At once, so that what was served is not seen between two frames.
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App initial={initial} readQuery={readQuery} />
      </StrictMode>,
    ),
  );
  putAwayPaper(document);
}
