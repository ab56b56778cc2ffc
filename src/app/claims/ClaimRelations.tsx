import type { Claim } from '../../ledger/types';
import type { Relations } from '../../queries/relations';
import { quantityWithUnit } from '../../text/numberText';
import { claimPeriodText } from '../../text/periodText';
import { publishedText } from '../../text/sourceText';
import { useWorld } from '../state/atlas';
import { useFullWords } from '../state/useFullWords';
import { ViewLink } from '../ui/ViewLink';

interface Props {
  readonly ties: Relations;
}

/** Who repeats a claim, what it is part of, and who says otherwise; each a link to that claim. */
export function ClaimRelations({ ties }: Props) {
  const { index } = useWorld();
  const { text } = useFullWords();
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
