import type { Plugin } from 'vite';
import { mendingScript } from '../../src/view/link/mendingScript';

/** While developing, too, the address is mended (L8) before the program reads it; the build has `firstScript`. */
export function mendAddressPlugin(langs: readonly string[]): Plugin {
  return {
    name: 'mend-address',
    apply: 'serve',
    transformIndexHtml: () => [
      { tag: 'script', children: mendingScript(langs), injectTo: 'head-prepend' },
    ],
  };
}
