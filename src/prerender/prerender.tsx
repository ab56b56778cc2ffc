import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../app/App';
import { FirstPicture } from '../app/map/FirstPicture';
import { DrawnPictures } from './DrawnPictures';
import { FirstPaper } from './FirstPaper';
import { firstLoad, type PageFiles } from './firstLoad';

/** What the served page holds before any script runs. */
export interface Prerendered {
  /** The page at its default view, for React to take over. */
  readonly page: string;
  /** The same view as a sheet of paper: table and sources, for those whom no script reaches. */
  readonly paper: string;
}

/**
 * Writes the default view as HTML: what a browser shows before its scripts arrive, and what one
 * without them, a crawler or a reader of the source ever gets. Throws where the data do not make a
 * whole page: such a build must not be published.
 */
export function prerender(files: PageFiles): Prerendered {
  const load = firstLoad(files, 'part');
  const whole = firstLoad(files, 'ledger');
  if (load.stage !== 'ready' || load.failures.length > 0 || whole.stage !== 'ready') {
    throw new Error('The page cannot be written: the ledger or the outlines are not whole.');
  }
  return {
    page: renderToString(
      <StrictMode>
        <FirstPicture value={(map) => <DrawnPictures {...map} />}>
          <App initial={load} readQuery={() => ''} />
        </FirstPicture>
      </StrictMode>,
    ),
    paper: renderToStaticMarkup(<FirstPaper world={whole.world} />),
  };
}
