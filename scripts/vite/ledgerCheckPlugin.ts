import { basename, relative, resolve } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import {
  CHECKED_FILES,
  checkLedger,
  type CheckResult,
} from '../../src/ledger/check/checkLedger';
import { formatErrors } from '../ledger/formatReport';
import { isTextFile, readDataFolder } from '../ledger/readDataFolder';

/** Some editors empty a file before they fill it: what is read at once may be half a file. Milliseconds. */
const SETTLING = 100;

export interface LedgerCheckOptions {
  /** Data folder, relative to the root of the site. */
  readonly folder?: string;
}

const errorsOf = ({ problems }: CheckResult): CheckResult['problems'] =>
  problems.filter(({ severity }) => severity === 'error');

const headline = (errors: number): string =>
  `The ledger has ${errors} error${errors === 1 ? '' : 's'} (npm run check prints the same list).`;

/** What the overlay of the dev server shows over the page; its link opens the first line at fault. */
function overlay(result: CheckResult, folder: string): ErrorPayload | null {
  const errors = errorsOf(result);
  const [first] = errors;
  if (first === undefined) return null;
  const file = resolve(folder, first.file);
  return {
    type: 'error',
    err: {
      plugin: 'ledger-check',
      message: headline(errors.length),
      // The overlay prints its "frame" for code alone; its "stack" is printed as it is.
      stack: formatErrors(result, basename(folder)),
      id: file,
      loc: { file, line: first.line, column: 0 },
    },
  };
}

/**
 * Applies the rules of the ledger wherever the site is made. A build with errors in the data fails
 * with the report. The dev server shows the report over the page, and shows the page again as soon
 * as a file of the data folder is saved without errors; a saved file always reloads the page.
 */
export function ledgerCheckPlugin(options: LedgerCheckOptions = {}): Plugin {
  let folder = '';
  let shown: ErrorPayload | null = null;
  let pending: NodeJS.Timeout | undefined;

  const isData = (file: string): boolean => {
    const path = relative(folder, resolve(file));
    return path !== '' && !path.startsWith('..') && isTextFile(path);
  };

  /** Checks the folder and tells the terminal; the pages are told by whoever called. */
  function check(server: ViteDevServer): void {
    const result = checkLedger(readDataFolder(folder));
    const before = shown;
    shown = overlay(result, folder);
    if (shown !== null) {
      server.config.logger.error(`\n${shown.err.message}\n\n${shown.err.stack}\n`);
    } else if (before !== null) {
      server.config.logger.info('The ledger is in order again.');
    }
  }

  return {
    name: 'ledger-check',

    configResolved(config) {
      folder = resolve(config.root, options.folder ?? 'data');
    },

    buildStart() {
      if (this.meta.watchMode)
        for (const file of CHECKED_FILES) this.addWatchFile(resolve(folder, file));
      if (this.environment.mode !== 'build') return; // the dev server is told below
      const result = checkLedger(readDataFolder(folder));
      const errors = errorsOf(result);
      if (errors.length > 0) {
        this.error(`${headline(errors.length)}\n\n${formatErrors(result, basename(folder))}`);
      }
    },

    configureServer(server) {
      server.watcher.add(folder);
      check(server);
      // A page that is opened, or reloaded, while there are errors is told again.
      server.ws.on('connection', () => {
        if (shown !== null) server.ws.send(shown);
      });
    },

    hotUpdate({ file, server }) {
      if (!isData(file)) return undefined;
      if (this.environment.name !== 'client') return [];
      clearTimeout(pending);
      pending = setTimeout(() => {
        check(server);
        server.ws.send(shown ?? { type: 'full-reload', path: '*' });
      }, SETTLING);
      return []; // the page is told by the check, not by the module that reads the file
    },

    buildEnd() {
      clearTimeout(pending);
    },
  };
}
