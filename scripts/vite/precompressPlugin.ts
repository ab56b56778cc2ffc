import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { PACKED } from '../lib/hostHeaders.mjs';

/** What is shorter is as quick as it is. */
const LEAST = 1024;

const packers = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gz: (body: Buffer) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/** Files of a built site that are worth to be kept compressed. */
async function packable(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && PACKED.includes(path.extname(entry.name).slice(1)))
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

/**
 * Writes each text of the site compressed beside it, better than a host does while a reader waits: as `.br`
 * and as `.gz`, for hosts that send such files instead (docs/hosting). Others never name them.
 */
export function precompressPlugin(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = path.resolve(root, build.outDir)),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = await packable(folder);
        await Promise.all(
          files.map(async (file) => {
            const body = await readFile(file);
            if (body.length < LEAST) return;
            for (const [end, pack] of Object.entries(packers)) {
              await writeFile(`${file}.${end}`, await pack(body));
            }
          }),
        );
      },
    },
  };
}
