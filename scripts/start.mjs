/** `npm start`: installs what is missing, builds the atlas, serves it and prints its address. */
import { ensureNode } from './lib/ensureNode.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';

const usage = 'npm start [-- --port <number>]';

await runMain(async () => {
  ensureNode();
  // Only now: a Node that is too old does not know all that they import.
  const { readOptions, portOf } = await import('./lib/readOptions.mjs');
  const { ensureInstalled } = await import('./lib/ensureInstalled.mjs');
  const { runCommand } = await import('./lib/runCommand.mjs');
  const { DEFAULT_PORT, startServer } = await import('./serve.mjs');

  if (process.env.npm_config_port !== undefined) {
    throw new PlainError(
      `npm keeps --port for itself without two dashes before it.\nUsage: ${usage}`,
    );
  }
  const { port } = readOptions({ port: { type: 'string' } }, usage);
  const asked = port === undefined ? null : portOf(port);
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

  const server = await startServer({ port: asked ?? DEFAULT_PORT, strictPort: asked !== null });
  if (asked === null && server.port !== DEFAULT_PORT) {
    say(`\nPort ${DEFAULT_PORT} is in use by another program, so this is another one.`);
  }
  say(`\nReported Ground is at ${server.url}\nPress Ctrl+C to stop.`);
});
