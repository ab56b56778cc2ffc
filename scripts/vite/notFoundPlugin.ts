import type { Plugin } from 'vite';
import site from '../../data/site.json' with { type: 'json' };
import { DATA_INDEX } from '../../src/exports/ledgerFiles/dataFiles';
import { notFound as az } from '../../src/text/az/notFound';
import { notFound as en } from '../../src/text/en/notFound';
import { notFound as hy } from '../../src/text/hy/notFound';
import type { NotFoundWords } from '../../src/text/notFound';
import { notFound as ru } from '../../src/text/ru/notFound';
import { policyOf } from '../lib/hostHeaders.mjs';
import { hashOf } from './contentSecurityPolicyPlugin';
import { minified } from './minified';

const words: Readonly<Record<string, NotFoundWords>> = { en, az, ru, hy };

const STYLE =
  ':root{color-scheme:light dark}body{max-width:38rem;margin:12vh auto;padding:0 1.5rem;font:1rem/1.5 system-ui,sans-serif}' +
  'h1,h2{font-size:1.125rem;margin:2rem 0 0}p{margin:.25rem 0}a{color:inherit}';

/**
 * Leads from an address that has nothing to the site, which may lie in any folder of the host: the nearest
 * above this one that has the list of its data. What the address asks for goes along.
 *
 * The build writes this function into the page, so it uses nothing from outside of itself.
 */
export async function leadOn(window: Window & typeof globalThis, index: string): Promise<void> {
  const { document, location, fetch } = window;
  const steps = location.pathname.split('/').slice(1, -1);
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const folder = `/${steps.slice(0, depth).join('/')}/`.replace('//', '/');
    const answer = await fetch(folder + index).catch(() => null);
    if (!answer?.ok || !/json/.test(answer.headers.get('content-type') ?? 'json')) continue;
    for (const link of document.querySelectorAll('a')) {
      link.href = folder + (link.dataset['page'] ?? '') + location.search + location.hash;
    }
    return;
  }
}

/** The page: in each language of the site what happened, and where the atlas is. */
export function notFoundPage(languages: readonly string[], name: string): string {
  const script = minified(`(${String(leadOn)})(window,${JSON.stringify(DATA_INDEX)})`);
  const policy = policyOf(hashOf(script), hashOf(STYLE));
  const parts = languages.map((lang, i) => {
    const told = words[lang];
    if (told === undefined) throw new Error(`There are no words in ${lang} for ${PAGE}.`);
    const page = i === 0 ? '' : `${lang}.html`;
    const head = i === 0 ? 'h1' : 'h2';
    return (
      `<section lang="${lang}"><${head}>${told.title}</${head}><p>${told.lead}</p>` +
      `<p><a href="./${page}" data-page="${page}">${told.open}</a></p></section>`
    );
  });
  return (
    `<!doctype html><html lang="${languages[0]}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<meta name="robots" content="noindex"><title>${name}</title><style>${STYLE}</style></head>` +
    `<body><main><p>${name}</p>${parts.join('')}</main><script>${script}</script></body></html>\n`
  );
}

/** Where most hosts look for it. */
const PAGE = '404.html';

/** Writes the page for addresses that have nothing. */
export function notFoundPlugin(): Plugin {
  return {
    name: 'not-found',
    apply: 'build',
    generateBundle() {
      const source = notFoundPage(site.languages, site.name.en);
      this.emitFile({ type: 'asset', fileName: PAGE, source });
    },
  };
}
