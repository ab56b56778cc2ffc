import type { ClaimId } from '../../ledger/types';
import type { Citation } from './Citation';
import type { CitedIn } from './CitedIn';
import { sourceCitation } from './sourceCitation';

/** E3: a claim is cited by the document in which it stands. Empty where the ledger has no such claim. */
export function claimCitations(id: ClaimId, cited: CitedIn): readonly Citation[] {
  const claim = cited.index.claimById.get(id);
  const source = claim === undefined ? undefined : cited.index.sourceById.get(claim.source);
  if (claim === undefined || source === undefined) return [];
  return [sourceCitation(source, [claim], cited)];
}
