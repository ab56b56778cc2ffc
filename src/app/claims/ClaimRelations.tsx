import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import type { Relations } from '../../queries/relations';
import type { FullWords } from '../../text/Words';
import { quantityWithUnit } from '../../text/numberText';
import { claimPeriodText } from '../../text/periodText';
import { publishedText } from '../../text/sourceText';
import { ViewLink } from '../ui/ViewLink';

interface Props {
  readonly ties: Relations;
  readonly index: LedgerIndex;
  readonly words: FullWords;
}

/** Who repeats a claim, what it is part of, and who says otherwise; each a link to that claim. */
export function ClaimRelations({ ties, index, words: { text } }: Props) {
  const say = text.card;
  const outlet = (claim: Claim) => {
    const source = index.sourceById.get(claim.source);
    return source === undefined
      ? claim.speaker
      : `${source.publisher}, ${publishedText(source, text, 'short')}`;
  };
  const figure = (claim: Claim) =>
    `${quantityWithUnit(claim.quantity, text)}, ${claimPeriodText(claim, text)}`;
  const lines = [
    {
      id: 'repeats',
      lead: say.repeats,
      claims: ties.repeats === null ? [] : [ties.repeats],
      name: outlet,
    },
    { id: 'also-in', lead: say.alsoIn, claims: ties.repeatedBy, name: outlet },
    { id: 'part-of', lead: say.partOf, claims: ties.partOf, name: figure },
    { id: 'disagrees', lead: say.disagreesWith, claims: ties.disagreesWith, name: figure },
  ];
  return lines.map(
    ({ id, lead, claims, name }) =>
      claims.length > 0 && (
        <span key={id} className="claim-tie">
          <span>{`${lead} `}</span>
          {claims.map((claim, i) => (
            <span key={claim.id}>
              {i > 0 && <span>{'; '}</span>}
              <ViewLink to={{ claim: claim.id }}>{name(claim)}</ViewLink>
            </span>
          ))}
        </span>
      ),
  );
}
