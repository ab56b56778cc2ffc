/** `npm start`: installs what is missing, builds the atlas, serves it and prints its address. */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/ensureInstalled.mjs';
import { ensureNode } from './lib/ensureNode.mjs';
import { runCommand } from './lib/runCommand.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';
import { startServer } from './serve.mjs';

await runMain(async () => {
  ensureNode();
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  await ensureInstalled();

  say('Building the atlas …');
  const { code, output } = await runCommand(['npm', 'run', '--silent', 'build'], {
    quiet: true,
  });
  if (code !== 0) {
    throw new PlainError(
      `${output.trim()}\n\nThe atlas was not built; the lines above say why.`,
    );
  }

  const { url } = await startServer({ port: Number(values.port) });
  say(`\nReported Ground is at ${url}\nPress Ctrl+C to stop.`);
});
