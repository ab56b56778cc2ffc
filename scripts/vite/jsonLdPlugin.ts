import path from 'node:path';
import type { Plugin } from 'vite';
import { jsonLdText } from '../../src/exports/jsonLd';
import { defaultViewLd } from '../exports/defaultViewLd';

/**
 * E3: writes into the built page what it is, for programs that read pages: the data set, and the
 * claims of its default view. The element holds data and is not run, so the content security policy
 * has nothing against it.
 */
export function jsonLdPlugin(): Plugin {
  let folder = '';
  return {
    name: 'json-ld',
    apply: 'build',
    configResolved({ root }) {
      folder = path.resolve(root, 'data');
    },
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'application/ld+json' },
        children: jsonLdText(defaultViewLd(folder)),
        // Last, so that it holds up nothing that is seen.
        injectTo: 'body',
      },
    ],
  };
}
