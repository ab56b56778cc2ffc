import type { Claim } from '../../ledger/types';
import type { Relations } from '../../queries/relations';
import { quantityWithUnit } from '../../text/numberText';
import { claimPeriodText } from '../../text/periodText';
import { publishedText } from '../../text/sourceText';
import { useWorld } from '../state/atlas';
import { useFullWords } from '../state/useFullWords';
import { ViewLink } from '../ui/ViewLink';

interface Props {
  readonly relations: Relations;
}

/** Who repeats a claim, what it is part of, and who says otherwise; each a link to that claim. */
export function ClaimRelations({ relations }: Props) {
  const { index } = useWorld();
  const { text } = useFullWords();
  const t = text.card;
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
      lead: t.repeats,
      claims: relations.repeats === null ? [] : [relations.repeats],
      name: outlet,
    },
    { id: 'also-in', lead: t.alsoIn, claims: relations.repeatedBy, name: outlet },
    { id: 'part-of', lead: t.partOf, claims: relations.partOf, name: figure },
    { id: 'disagrees', lead: t.disagreesWith, claims: relations.disagreesWith, name: figure },
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
