import type { Plugin } from 'vite';

/** The module of Vite through which every `import()` of the page goes. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Lets `import()` be what it is. Vite's helper fetches the styles of a part ahead of it; here all
 * styles come with the page, and a part that brings its own fails the build.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.isEntry) continue;
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        if (styles.length > 0) {
          this.error(
            `${chunk.fileName} brings styles of its own: import them in src/app/shell/styles.ts.`,
          );
        }
      }
    },
  };
}
