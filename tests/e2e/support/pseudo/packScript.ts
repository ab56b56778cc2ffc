import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let made: Promise<string> | null = null;

/** The pack of the language that nobody speaks, as a script that the page can import. */
export function packScript(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./pack.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'pack',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}
