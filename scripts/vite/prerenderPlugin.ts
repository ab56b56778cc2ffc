import { join } from 'node:path';
import { createServer, type Plugin, type PluginOption } from 'vite';
import type * as PrerenderModule from '../../src/prerender/prerender';
import site from '../../data/site.json' with { type: 'json' };
import { parseSite } from '../../src/ledger/site';
import { pageFiles } from '../ledger/pageFiles';

const ROOT = '<div id="root"></div>';

/** Begins of the names of the files that the page fetches first at its default view. */
const FETCHED_FIRST = ['districts-', 'context-', 'without-outline-'];

/** The program of the page, as the build writes it into the head. */
const PROGRAM = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/**
 * Decides before the first paint whether the page shows what its address asks for: what stands in
 * it is the default view. If so, it has that view's files fetched beside the program, marks when
 * the view is on the screen, for anyone who measures, and starts the program after that: a program
 * that is there early would hold up the paint. Small and inline, because a script that has to be
 * fetched would come too late.
 */
function firstScript(program: string, files: readonly string[]): string {
  return [
    `(function(d){var go=function(){import(${JSON.stringify(program)})};`,
    "if(location.search){d.documentElement.className='elsewhere';go();return}",
    `${JSON.stringify(files)}.forEach(function(f){var l=d.createElement('link');`,
    "l.rel='preload';l.as='fetch';l.crossOrigin='';l.href=f;d.head.appendChild(l)});",
    "d.addEventListener('readystatechange',function(){requestAnimationFrame(function(){",
    "performance.mark('figures-shown');setTimeout(go)})},{once:true})",
    '})(document)',
  ].join('');
}

/**
 * Writes the default view into the built page, so that it is complete before any script runs.
 * @param plugins what the source needs to be read outside of a browser
 */
export function prerenderPlugin(plugins: readonly PluginOption[]): Plugin {
  let root = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT} to write into.`);
        const { page, paper } = await prerenderedFrom(root, plugins);
        const { defaultMeasure } = parseSite(site);
        const first = [`part-${defaultMeasure}-`, ...FETCHED_FIRST];
        const files = Object.keys(bundle ?? {}).filter((name) =>
          first.some((start) => name.startsWith(`assets/${start}`)),
        );
        const [, program] = PROGRAM.exec(html) ?? [];
        if (program === undefined) throw new Error('index.html has no program to start.');
        return {
          // Functions: `$` in the text is no pattern.
          html: html
            .replace(PROGRAM, () => `<link rel="modulepreload" crossorigin href="${program}">`)
            .replace(ROOT, () => `<div id="root">${page}</div>${paper}`),
          tags: [
            { tag: 'script', children: firstScript(program, files), injectTo: 'head-prepend' },
          ],
        };
      },
    },
  };
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
    return prerender(pageFiles(join(root, 'data')));
  } finally {
    await server.close();
  }
}
