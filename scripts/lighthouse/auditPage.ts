import lighthouse, { type Flags, type Result } from 'lighthouse';
import { PlainError } from '../lib/say.mjs';
import { configs, type Profile } from './profiles';

/**
 * What of Lighthouse is asked; all but performance say the same whenever they are asked. Not `seo`: it
 * wants addresses with a host in them, and the site works at any.
 */
export type Category = 'accessibility' | 'best-practices' | 'performance';

export interface Audited {
  readonly result: Result;
  /** The same for people, as a page of its own. */
  readonly html: string;
}

/**
 * One run of Lighthouse on a page, in a browser that listens on a port. Rejects with a PlainError
 * where the page could not be audited.
 */
export async function auditPage(
  address: string,
  port: number,
  profile: Profile,
  categories: readonly Category[],
): Promise<Audited> {
  const flags = {
    port,
    logLevel: 'error',
    output: 'html',
    onlyCategories: [...categories],
  } satisfies Flags;
  const run = await lighthouse(address, flags, configs[profile]);
  const trouble = run === undefined ? 'no result' : run.lhr.runtimeError?.message;
  if (run === undefined || trouble !== undefined) {
    throw new PlainError(`Lighthouse could not audit ${address}: ${trouble}`);
  }
  return { result: run.lhr, html: [run.report].flat().join('\n') };
}
