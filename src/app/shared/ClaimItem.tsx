import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, PlaceId } from '../../ledger/types';
import { claimPeriodText } from '../../text/periodText';
import { quantityText, quantityWithUnit } from '../../text/quantityText';
import { publishedText } from '../../text/sourceText';
import type { Words } from '../../text/Words';
import { capitalised } from './capitalised';
import { ExternalLink } from './ExternalLink';
import './claimItem.css';

interface Props {
  readonly claim: Claim;
  readonly index: LedgerIndex;
  readonly words: Words;
  /** The district that the list is about: a joint claim names the others. Null: none. */
  readonly about: PlaceId | null;
  /** With the unit where the figures of a list may differ in it. */
  readonly withUnit: boolean;
}

/** One claim of a list: figure, the time and places it speaks of, who says so and where. */
export function ClaimItem({ claim, index, words, about, withUnit }: Props) {
  const { text } = words;
  const say = text.claimWords;
  const source = index.sourceById.get(claim.source);
  const others = claim.places.filter((place) => place !== about);
  const places =
    claim.placeMode === 'joint' && about !== null
      ? say.together(words.names(others))
      : claim.placeMode === 'listed'
        ? null
        : about === null
          ? say.wholeOf(words.names(claim.places))
          : null;
  const facts = [
    capitalised(claimPeriodText(claim, text), text.lang),
    places,
    claim.scope === null ? null : say.scopes[claim.scope],
    claim.coverage === 'part' ? say.part : null,
    say.statuses[claim.status] === '' ? null : say.statuses[claim.status],
  ].filter((fact) => fact !== null);
  return (
    <li className="claim-item">
      <span className="claim-figure">
        {withUnit ? quantityWithUnit(claim.quantity, text) : quantityText(claim.quantity, text)}
      </span>
      <span className="claim-facts">{facts.join('; ')}</span>
      <span className="claim-source">
        {claim.speaker}
        {source !== undefined && (
          <>
            {', '}
            <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
            {`, ${publishedText(source, text, 'short')}`}
          </>
        )}
      </span>
    </li>
  );
}
