import { join } from 'node:path';
import { createServer, type HtmlTagDescriptor, type Plugin, type PluginOption } from 'vite';
import site from '../../data/site.json' with { type: 'json' };
import { jsonLdText } from '../../src/exports/jsonLd';
import { parseSite } from '../../src/ledger/parseSite';
import type * as PrerenderModule from '../../src/prerender/prerender';
import type { Prerendered } from '../../src/prerender/prerender';
import { languagePage } from '../../src/view/link/language';
import { defaultViewLd } from '../exports/defaultViewLd';
import { pageFiles } from '../ledger/pageFiles';
import { bootScript } from './bootScript';
import { firstScript } from './firstScript';
import { bodyOf, inLanguage } from './inLanguage';
import { lettersOf } from './lettersOf';
import { minified } from './minified';
import { moveToSite } from './moveToSite';
import { oldScript } from './oldScript';

const ROOT = '<div id="root"></div>';
const INDEX = 'index.html';

/** Begins of the names of the files that the page fetches first at its default view. */
const FETCHED_FIRST = ['districts-', 'context-', 'without-outline-'];

/**
 * A script waits for the styles before it, and the end of the page for the script: else the browser
 * lays out the whole page bare when its end has come, and again with its styles. It looks whether they
 * came, and where they are if not.
 */
const awaitStyles = (first: string | undefined) =>
  minified(
    `window.boot&&boot.styled(()=>(${String(moveToSite)})(window,${JSON.stringify(first)}))`,
  );

/** The style sheet, as the build writes it: with `crossorigin`, which keeps it from a page on a disk. */
const STYLES = '<link rel="stylesheet" crossorigin ';

/** The program of the page, as the build writes it into the head. */
const PROGRAM = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/**
 * Writes the default view into the built page, so that it is complete before any script runs, and
 * beside it the same page in each other language of the site.
 * @param plugins what the source needs to be read outside of a browser
 */
export function prerenderPlugin(plugins: readonly PluginOption[]): Plugin {
  const { defaultMeasure, languages } = parseSite(site);
  let root = '';
  let pages: readonly Prerendered[] = [];
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(ROOT)) throw new Error(`${INDEX} has no ${ROOT} to write into.`);
        pages = await prerenderedFrom(root, plugins);
        const [first] = pages;
        if (first === undefined) throw new Error('site.json names no language.');
        const starts = [`part-${defaultMeasure}-`, ...FETCHED_FIRST];
        const files = Object.keys(bundle ?? {}).filter((name) =>
          starts.some((start) => name.startsWith(`assets/${start}`)),
        );
        const [, program] = PROGRAM.exec(html) ?? [];
        if (program === undefined) throw new Error('index.html has no program to start.');
        if (!html.includes(STYLES)) throw new Error('index.html has no styles.');
        return {
          // Functions: `$` in the text is no pattern.
          html: html
            .replace(PROGRAM, () => preloadOf(program))
            .replace(STYLES, '<link rel="stylesheet" ')
            .replace('</title>', (end) => end + lettersOf(first.page))
            .replace(ROOT, () => bodyOf(first)),
          tags: [
            {
              tag: 'script',
              children: bootScript(program) + firstScript(program, files, languages),
              injectTo: 'head-prepend',
            },
            ...languages.map((lang) => alternate(lang, languages)),
            { tag: 'script', children: oldScript(), injectTo: 'body' },
            {
              tag: 'script',
              children: awaitStyles(languages[0]),
              injectTo: 'body',
            },
          ],
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle[INDEX];
        const [from, ...others] = pages;
        if (index?.type !== 'asset' || from === undefined) {
          throw new Error(`The build has no ${INDEX} to write in other languages.`);
        }
        for (const to of others) {
          const words = Object.keys(bundle).find((name) =>
            name.startsWith(`assets/${to.lang}-`),
          );
          if (words === undefined) throw new Error(`The build has no words in ${to.lang}.`);
          const source = inLanguage(String(index.source), {
            from,
            to,
            jsonLd: jsonLdText(defaultViewLd(join(root, 'data'), to.language)),
            head: preloadOf(`./${words}`),
          });
          this.emitFile({ type: 'asset', fileName: `${to.lang}.html`, source });
        }
      },
    },
  };
}

/** Has a script there by the time it is started, after what the first paint waits for. */
function preloadOf(script: string): string {
  return `<link rel="modulepreload" fetchpriority="low" crossorigin href="${script}">`;
}

/** Tells those who list pages where the page is in a language. */
function alternate(lang: string, offered: readonly string[]): HtmlTagDescriptor {
  const href = languagePage(lang, offered, '');
  return { tag: 'link', attrs: { rel: 'alternate', hreflang: lang, href }, injectTo: 'head' };
}

/** Runs the source outside of a browser, on the data folder of the site. */
async function prerenderedFrom(root: string, plugins: readonly PluginOption[]) {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [...plugins],
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { prerender } = (await server.ssrLoadModule(
      '/src/prerender/prerender.tsx',
    )) as typeof PrerenderModule;
    return await prerender(pageFiles(join(root, 'data')));
  } finally {
    await server.close();
  }
}
