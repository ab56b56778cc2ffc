import type { ReactNode } from 'react';
import type { Claim, PlaceId } from '../../ledger/types';
import { chained, capitalised } from '../../text/phrases';
import { claimPeriodText } from '../../text/periodText';
import { quantitySpoken, quantityText, quantityWithUnit } from '../../text/numberText';
import { publishedText } from '../../text/sourceText';
import { useWorld } from '../state/atlas';
import { ExternalLink } from '../ui/ExternalLink';
import { LedgerWords } from './LedgerWords';
import { ViewLink } from '../ui/ViewLink';
import './claimItem.css';

interface Props {
  readonly claim: Claim;
  /** The district that the list is about: a joint claim names the others. Null: none. */
  readonly about: PlaceId | null;
  /** With the unit where the figures of a list may differ in it. */
  readonly withUnit: boolean;
  /** The claim that the map shows. */
  readonly onMap?: boolean;
  /** Before the period: what tells the claims of the list apart. */
  readonly lead?: string;
  /** How the claim hangs together with others. */
  readonly children?: ReactNode;
}

/** One claim of a list: figure, the time and places it speaks of, who says so and where. */
export function ClaimItem(props: Props) {
  const { claim, about, withUnit, onMap = false, lead, children } = props;
  const { index, words } = useWorld();
  const { text } = words;
  const t = text.claimWords;
  const source = index.sourceById.get(claim.source);
  const others = claim.places.filter((place) => place !== about);
  const places =
    claim.placeMode === 'joint' && about !== null
      ? t.together(words.names(others))
      : claim.placeMode === 'listed' || lead !== undefined
        ? null
        : about === null
          ? t.wholeOf(words.names(claim.places))
          : null;
  const facts = [
    capitalised(lead ?? claimPeriodText(claim, text), text.lang),
    lead === undefined ? null : claimPeriodText(claim, text),
    places,
    // Not stated is a fact of the claim's own card, and noise in a list.
    claim.scope === null || claim.scope === 'not-stated' ? null : t.scopes[claim.scope],
    claim.coverage === 'part' ? t.part : null,
    t.statuses[claim.status] === '' ? null : t.statuses[claim.status],
  ].filter((fact) => fact !== null);
  return (
    <li className={onMap ? 'claim-item claim-drawn' : 'claim-item'}>
      <span className="claim-figure">
        <span aria-hidden="true" translate={withUnit ? undefined : 'no'}>
          {withUnit
            ? quantityWithUnit(claim.quantity, text)
            : quantityText(claim.quantity, text)}
        </span>
        <span className="unseen">{` ${quantitySpoken(claim.quantity, text)}`}</span>
      </span>
      <span className="claim-facts">
        <ViewLink to={{ claim: claim.id }}>{chained(facts, text.marks.semicolon)}</ViewLink>
        {onMap && <span className="claim-on-map">{`\u00a0· ${t.onTheMap}`}</span>}
      </span>
      <span className="claim-source">
        <LedgerWords>{claim.speaker}</LedgerWords>
        {source !== undefined && (
          <>
            <span>{', '}</span>
            <ExternalLink href={source.url}>{source.publisher}</ExternalLink>
            <span>{`, ${publishedText(source, text, 'short')}`}</span>
          </>
        )}
      </span>
      {children}
    </li>
  );
}
