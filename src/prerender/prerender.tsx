import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { FirstPicture } from '../app/features/map/PrerenderedPicture';
import type { LoadState } from '../app/loading/LoadState';
import type { Fetched } from '../app/loading/data/fetchText';
import { readWorld } from '../app/loading/data/readWorld';
import type { Language } from '../app/loading/language/Language';
import { loadLanguage } from '../app/loading/language/loadLanguage';
import { App } from '../app/shell/App';
import { site } from '../app/state/site';
import { WithoutScripts } from '../app/state/withoutScripts';
import { siteIn } from '../ledger/site';
import { withDeferredWords } from '../text/withDeferredWords';
import { DrawnPictures } from './DrawnPictures';
import { FirstStaticPage } from './FirstStaticPage';
import { forTextBrowsers, keptAside } from './forTextBrowsers';
import { BootNotice, FromDisk, Unscripted } from './words';

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
  if (load.status !== 'ready' || load.failures.length > 0 || whole.status !== 'ready') {
    throw new Error('The page cannot be written: the ledger or the outlines are not whole.');
  }
  return Promise.all(
    site.languages.map(async (tag) => {
      const language = await loadLanguage(tag);
      const { text, data } = language;
      const words = withDeferredWords(text);
      return {
        lang: text.lang,
        language,
        title: siteIn(site, text.lang, data.site).name,
        description: text.language.description,
        page: forTextBrowsers(
          renderToString(
            <StrictMode>
              <FirstPicture value={(map) => <DrawnPictures {...map} />}>
                <WithoutScripts value={<Unscripted />}>
                  <App initial={load} readQuery={() => ''} language={language} />
                </WithoutScripts>
              </FirstPicture>
            </StrictMode>,
          ),
        ),
        notice:
          keptAside('boot-notice', <BootNotice text={words} />) +
          keptAside('from-disk', <FromDisk text={words} />),
        paper: renderToStaticMarkup(
          <FirstStaticPage world={whole.world} language={language} />,
        ),
      };
    }),
  );
}

/** Texts of the files that the page loads, by their names: `part-area-cleared`, `districts`. */
type PageFiles = ReadonlyMap<string, string>;

/**
 * What a browser has once the default view is loaded: the world of the part of its measure; or of
 * the whole ledger, which knows the documents by their titles.
 */
function firstLoad(files: PageFiles, of: 'part' | 'ledger'): LoadState {
  const file = (name: string): Fetched => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`The page has no file ${name}.`);
    return { ok: true, text };
  };
  return readWorld({
    ledger: {
      file: of,
      fetched: file(of === 'part' ? `part-${site.defaultMeasure}` : 'ledger'),
    },
    map: {
      districts: file('districts'),
      context: file('context'),
      'without-outline': file('without-outline'),
    },
  });
}
