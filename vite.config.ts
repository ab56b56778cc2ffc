import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import site from './data/site.json' with { type: 'json' };
import { contentSecurityPolicyPlugin } from './scripts/vite/contentSecurityPolicyPlugin';
import { dataFilesPlugin } from './scripts/vite/dataFilesPlugin';
import { firstChunk } from './scripts/vite/firstChunk';
import { jsonLdPlugin } from './scripts/vite/jsonLdPlugin';
import { leanReactPlugin } from './scripts/vite/leanReactPlugin';
import { ledgerCheckPlugin } from './scripts/vite/ledgerCheckPlugin';
import { ledgerFilesPlugin } from './scripts/vite/ledgerFilesPlugin';
import { mendAddressPlugin } from './scripts/vite/mendAddressPlugin';
import { notFoundPlugin } from './scripts/vite/notFoundPlugin';
import { plainImportsPlugin } from './scripts/vite/plainImportsPlugin';
import { precompressPlugin } from './scripts/vite/precompressPlugin';
import { prerenderPlugin } from './scripts/vite/prerenderPlugin';
import { thirdPartyNoticesPlugin } from './scripts/vite/thirdPartyNoticesPlugin';

/** The layout of labels, in one file although pictures and plots share some of it. */
const LABELS =
  /\/(src\/cartography\/labels|src\/app\/features\/map\/overlay\/layoutAt|node_modules\/tinyqueue)\b/;

/** The search of places, claims and documents: apart, its small files would compress badly. */
const SEARCH =
  /\/src\/(places\/(nameForms|nameLetters|findPlaces)|queries\/(searchAll|ledger\/\w+)|app\/features\/panel\/find\/FindOffers)\b/;

/** Words that the first view does without. Before those who use them, that these do not take them along. */
const WORDS = /\/src\/(app\/state\/useFullWords|text\/(outletText|withDeferredWords))\b/;

/** What the cards of a district and of a claim share with the lists of claims and documents, likewise. */
const CLAIMS =
  /\/src\/(app\/(claims\/ClaimRelations|features\/(district-card|claim-card))|figures\/arithmetic\/sums|queries\/(relations|claim|district))\b/;

/** What a host sends with a type that a browser runs: some know no `.mjs`, as the engine's worker is named. */
const assetFileNames = ({ names }: { readonly names: readonly string[] }) =>
  `assets/[name]-[hash]${names[0]?.endsWith('.mjs') ? '.js' : '[extname]'}`;

const config: UserConfig = {
  // No .env: a file of one machine would decide what is published.
  envDir: false,
  // Relative, so that the site works under any sub-path of any static host.
  base: './',
  assetsInclude: ['**/*.csv', '**/*.geojson'],
  plugins: [
    react(),
    leanReactPlugin(),
    ledgerCheckPlugin(),
    ledgerFilesPlugin(),
    dataFilesPlugin(),
    jsonLdPlugin(),
    plainImportsPlugin(),
    mendAddressPlugin(site.languages),
    prerenderPlugin([react(), ledgerFilesPlugin()]),
    contentSecurityPolicyPlugin(),
    thirdPartyNoticesPlugin(),
    notFoundPlugin(),
    precompressPlugin(),
  ],
  build: {
    // The first with what the program calls; 115 is the oldest Firefox with `toSorted` and is kept for long.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    sourcemap: false,
    // 1 kB less for every reader than with Vite's own minifier, for half a minute of the build.
    // Only what keeps the meaning of any program: nothing of `unsafe`, and getters stay.
    minify: 'terser',
    // Inlining more than simple functions makes the file longer.
    terserOptions: { module: true, ecma: 2020, compress: { passes: 2, inline: 1 } },
    // Neither data: URIs nor inline scripts: the content security policy allows none of them.
    assetsInlineLimit: 0,
    // The first view is one script, where labels stand a second, and what comes later is fetched
    // ahead of need (shell/lazyFeatures.ts).
    modulePreload: false,
    rolldownOptions: {
      output: {
        assetFileNames,
        // The program is read while it arrives, functions and all, on another thread; else the browser
        // would read React a second time as the page is taken over.
        postBanner: ({ isEntry }) => (isEntry ? '//# allFunctionsCalledOnLoad' : ''),
        codeSplitting: {
          groups: [
            { name: firstChunk },
            { name: 'labels', test: LABELS },
            { name: 'words', test: WORDS },
            { name: 'search', test: SEARCH },
            { name: 'claims', test: CLAIMS },
          ],
        },
      },
    },
    // The map engine is one file of about 1.1 MB that loads after the first paint; budgets.json
    // is what guards sizes.
    chunkSizeWarningLimit: 1200,
  },
};

export default defineConfig(({ command }) => {
  // What is published is the same whatever the machine has set: not React's development build.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return config;
});
