import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../app/App';
import type { Language } from '../app/language/Language';
import { loadLanguage } from '../app/language/loadLanguage';
import { FirstPicture } from '../app/map/FirstPicture';
import { site } from '../app/shared/site';
import { siteIn } from '../ledger/siteIn';
import { withLateWords } from '../text/withLateWords';
import { BootNotice } from './BootNotice';
import { DrawnPictures } from './DrawnPictures';
import { FirstPaper } from './FirstPaper';
import { firstLoad, type PageFiles } from './firstLoad';

/** What the served page of a language holds before any script runs. */
export interface Prerendered {
  readonly lang: string;
  readonly language: Language;
  readonly title: string;
  /** For those who list pages. */
  readonly description: string;
  /** The page at its default view, for React to take over. */
  readonly page: string;
  /** What can be told while the program is not there, for the script in the page to show. */
  readonly notice: string;
  /** The same view as a sheet of paper: table and sources, for those whom no script reaches. */
  readonly paper: string;
}

/**
 * Writes the default view as HTML, once for each language of the site: what a browser shows before
 * its scripts arrive, and what one without them, a crawler or a reader of the source ever gets.
 * Throws where the data do not make a whole page: such a build must not be published.
 */
export async function prerender(files: PageFiles): Promise<readonly Prerendered[]> {
  const load = firstLoad(files, 'part');
  const whole = firstLoad(files, 'ledger');
  if (load.stage !== 'ready' || load.failures.length > 0 || whole.stage !== 'ready') {
    throw new Error('The page cannot be written: the ledger or the outlines are not whole.');
  }
  return Promise.all(
    site.languages.map(async (tag) => {
      const language = await loadLanguage(tag);
      const { text, data } = language;
      return {
        lang: text.lang,
        language,
        title: siteIn(site, text.lang, data.site).name,
        description: text.language.description,
        page: renderToString(
          <StrictMode>
            <FirstPicture value={(map) => <DrawnPictures {...map} />}>
              <App initial={load} readQuery={() => ''} language={language} />
            </FirstPicture>
          </StrictMode>,
        ),
        notice: renderToStaticMarkup(<BootNotice text={withLateWords(text)} />),
        paper: renderToStaticMarkup(<FirstPaper world={whole.world} language={language} />),
      };
    }),
  );
}
