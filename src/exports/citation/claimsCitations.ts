import type { Claim, SourceId } from '../../ledger/types';
import type { Citation } from './Citation';
import type { CitedIn } from './CitedIn';
import { sourceCitation } from './sourceCitation';

/** E3: the documents of some claims, each once, those with most claims first. */
export function claimsCitations(claims: Iterable<Claim>, cited: CitedIn): readonly Citation[] {
  const bySource = new Map<SourceId, [Claim, ...Claim[]]>();
  for (const claim of new Set(claims)) {
    const known = bySource.get(claim.source);
    if (known === undefined) bySource.set(claim.source, [claim]);
    else known.push(claim);
  }
  return [...bySource]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, ofSource]) => {
      const source = cited.index.sourceById.get(id);
      return source === undefined ? [] : [sourceCitation(source, ofSource, cited)];
    });
}
