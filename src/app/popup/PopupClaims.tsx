import { useState } from 'react';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, PlaceId } from '../../ledger/types';
import type { Words } from '../../text/Words';
import { ClaimItem } from '../shared/ClaimItem';

interface Props {
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly index: LedgerIndex;
  readonly words: Words;
  readonly about: PlaceId;
  /** How many stand open before the reader asks for more. */
  readonly first: number;
}

/** A list of claims under a heading, folded beyond the first ones. */
export function PopupClaims({ title, claims, index, words, about, first }: Props) {
  const [open, setOpen] = useState(false);
  const { popup } = words.text;
  if (claims.length === 0) return null;
  const shown = open ? claims : claims.slice(0, first);
  const units = new Set(claims.map((claim) => claim.quantity.unit));
  return (
    <section className="popup-section popup-claims">
      <h3 className="popup-claims-title">{title}</h3>
      {shown.length > 0 && (
        <ul>
          {shown.map((claim) => (
            <ClaimItem
              key={claim.id}
              claim={claim}
              index={index}
              words={words}
              about={about}
              withUnit={units.size > 1}
            />
          ))}
        </ul>
      )}
      {claims.length > first && (
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? popup.fewer : popup.more(claims.length - first, first > 0)}
        </button>
      )}
    </section>
  );
}
