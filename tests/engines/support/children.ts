import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Ends a program that a test has started, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** A screen that nobody sees. Firefox has WebGL on a screen alone, and WebKit opens on no other. */
export interface XServer {
  /** As the variable DISPLAY has it: `:1`. */
  readonly display: string;
  stop(): Promise<void>;
}

/** Starts an X server on a free display, larger than any window of the tests. */
export async function startXServer(): Promise<XServer> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const told = server.stdio[3];
  if (told === null || told === undefined)
    throw new Error('Xvfb has no pipe to tell its display');
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    told.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { display, stop: () => end(server) };
}
