import type { TestProject } from 'vitest/node';
import { findEngines } from '../../../scripts/lib/ensureEngines.mjs';
import { startServer } from '../../../scripts/serve.mjs';
import { startXServer } from './children';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, under a sub-path as on many static hosts. */
    readonly site: string;
    /** The screen that browsers open on. */
    readonly display: string;
  }
}

/** One server and one screen for all walks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ port: 0, base: '/atlas' });
  // Chromium alone needs none.
  const screen = findEngines().xServer === null ? null : await startXServer();
  project.provide('site', server.url);
  project.provide('display', screen?.display ?? '');
  return async () => {
    await screen?.stop();
    await server.close();
  };
}
