import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin, type PluginOption } from 'vite';
import type { PageFiles } from '../../src/prerender/firstLoad';
import type * as PrerenderModule from '../../src/prerender/prerender';
import { pageFiles } from '../ledger/pageFiles';

const ROOT = '<div id="root"></div>';

/**
 * Decides before the first paint whether the page shows what its address asks for: what stands in
 * it is the default view. Marks when that view is on the screen, for anyone who measures. Small and
 * inline, because a script that has to be fetched would come too late or hold up the paint.
 */
const FIRST_SCRIPT = [
  "if(location.search)document.documentElement.className='elsewhere';",
  "else document.addEventListener('readystatechange',function(){",
  "requestAnimationFrame(function(){performance.mark('figures-shown')})},{once:true});",
].join('');

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
      async handler(html) {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT} to write into.`);
        const { page, paper } = await prerenderedFrom(root, plugins);
        return {
          // A function: `$` in the text is no pattern.
          html: html.replace(
            ROOT,
            () => `<div id="root">${page}</div><div id="paper">${paper}</div>`,
          ),
          tags: [{ tag: 'script', children: FIRST_SCRIPT, injectTo: 'head-prepend' }],
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
    return prerender(filesOf(join(root, 'data')));
  } finally {
    await server.close();
  }
}

/** What a browser may load, by name. */
function filesOf(data: string): PageFiles {
  const outlines = ['districts', 'context'].map(
    (name) => [name, readFileSync(join(data, `boundaries/${name}.geojson`), 'utf8')] as const,
  );
  return new Map([...pageFiles(data), ...outlines]);
}
