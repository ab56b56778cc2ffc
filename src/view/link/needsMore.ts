import type { LinkContext } from './LinkContext';
import { measureAsked } from './measureAsked';

/** True where a link can be read in full only once the whole ledger is there. Never throws. */
export function needsMore(search: string, context: LinkContext): boolean {
  if (context.whole) return false;
  const measure = measureAsked(search, {
    offered: new Set([...context.metrics, ...context.others]),
    aliases: context.aliases.metric,
    defaultMetric: context.defaultMetric,
  });
  return measure === null || !context.metrics.has(measure);
}
