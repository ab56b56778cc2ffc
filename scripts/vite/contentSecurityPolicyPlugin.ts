import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { policyOf } from '../lib/hostHeaders.mjs';

/** A script in the page itself that runs; data in a script element does not, and needs no leave. */
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g;

/** A script or a style inside a page as a policy names it. */
export const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page of the built site may load: its own files and nothing else. Of scripts inside the
 * page, those that the build wrote, known by their hash. `blob:` and `data:` pictures are what the
 * map engine makes from its own textures; no form can be sent anywhere.
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashOf(script));
  return policyOf(scripts.join(' '));
}

/** As index.html has it, and as it stands in the built page. */
const CHARSET = /<meta charset="utf-8"[^>]*>\s*/;

/**
 * Writes the policy into the built page, before anything that could load a file. Before it stands only how the
 * page is encoded: a browser looks for that in the first 1,024 bytes, and guesses if it is further down.
 * The dev server
 * goes without: its hot reloading needs inline scripts and a socket.
 */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html.replace(CHARSET, ''),
        tags: [
          { tag: 'meta', attrs: { charset: 'utf-8' }, injectTo: 'head-prepend' },
          {
            tag: 'meta',
            attrs: {
              'http-equiv': 'Content-Security-Policy',
              content: contentSecurityPolicy(html),
            },
            injectTo: 'head-prepend',
          },
        ],
      }),
    },
  };
}
