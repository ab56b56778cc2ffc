import type { Plugin } from 'vite';

/** The module of Vite through which every `import()` of the page goes. */
const HELPER = '\0vite/preload-helper.js';

/** An `import()` as Vite writes it around: for the sake of styles, and so that unused exports are seen. */
const WRAPPED =
  /__vitePreload\((?:\(\) => |async \(\) => \{\s*const \{[^}]*\} = await )(import\([^)]*\)(?:\.then\(\(?(\w+)\)? => \2\.\w+\))?)(?:;\s*return \{[^}]*\};\s*\})?, __VITE_PRELOAD__, import\.meta\.url\)/g;

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
    renderChunk(code, { fileName }) {
      if (!code.includes('__vitePreload(')) return null;
      const plain = code.replace(WRAPPED, '$1');
      if (plain.includes('__vitePreload(')) {
        this.error(`${fileName} has an import() that Vite wraps in a way not known here.`);
      }
      return { code: plain, map: null };
    },
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
