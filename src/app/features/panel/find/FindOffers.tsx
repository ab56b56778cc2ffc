import type { FigureWorld } from '../../../../figures/FigureWorld';
import { searchAll, type Hit, type SearchResult } from '../../../../queries/searchAll';
import type { Words } from '../../../../text/Words';
import { nameOf } from '../../../../text/nameOf';
import { nameOrder } from '../../../../text/nameOrder';
import { numberText, quantityWithUnit } from '../../../../text/numberText';
import { claimPeriodText } from '../../../../text/periodText';
import { useWorld } from '../../../state/atlas';

export interface OffersProps extends SearchResult {
  /** Of the list; an offer is this and its number from 0. */
  readonly id: string;
  /** Number of the offer that is pointed at, from 0; null: none. */
  readonly active: number | null;
  readonly onTake: (at: number) => void;
}

/** Of an offer among all others: two claims may be told in the same words, as one that repeats the other is. */
export function hitId(hit: Hit): string {
  switch (hit.kind) {
    case 'place':
      return `place ${hit.place.id}`;
    case 'measure':
      return `measure ${hit.metric.id}`;
    case 'publisher':
      return `publisher ${hit.name}`;
    case 'source':
      return `source ${hit.source.id}`;
    case 'claim':
      return `claim ${hit.claim.id}`;
  }
}

/** Searches the ledger; places in the order of their names. */
export function findIn(query: string, world: FigureWorld, words: Words): SearchResult {
  const compare = nameOrder(words.text.lang);
  return searchAll(query, world, (a, b) => compare(words.name(a), words.name(b)));
}

/** What was found, one offer each, and last all claims that have the words. */
export function FindOffers({ hits, claimCount, id, active, onTake }: OffersProps) {
  const { words } = useWorld();
  const { text } = words;
  return (
    <>
      {hits.map((hit, i) => {
        const { name, aside } = hitText(hit, words);
        return (
          <FindOption
            key={hitId(hit)}
            id={`${id}-${i}`}
            name={name}
            aside={aside}
            active={i === active}
            onTake={() => onTake(i)}
          />
        );
      })}
      {claimCount > 0 && (
        <FindOption
          id={`${id}-${hits.length}`}
          name={text.search.inLedger(claimCount, numberText(claimCount, 0, text.lang))}
          aside=""
          active={active === hits.length}
          last
          onTake={() => onTake(hits.length)}
        />
      )}
    </>
  );
}

interface Props {
  readonly id: string;
  readonly name: string;
  readonly aside: string;
  readonly active: boolean;
  /** Set off from the offers above it. */
  readonly last?: boolean;
  readonly onTake: () => void;
}

/** One offer of the search. The box keeps the focus; a finger or pointer picks at the press. */
function FindOption({ id, name, aside, active, last = false, onTake }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the field, which keeps the focus
    <li
      id={id}
      className={last ? 'find-match find-all' : 'find-match'}
      role="option"
      aria-selected={active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className="find-name">{name}</span>
      <span className="find-aside">{aside}</span>
    </li>
  );
}

/** An offer in words: its name, and beside it the spelling that was found or what it is. */
export function hitText(
  hit: Hit,
  { text, names }: Words,
): { readonly name: string; readonly aside: string } {
  const t = text.search;
  switch (hit.kind) {
    case 'place': {
      const name = nameOf(hit.place, text.lang);
      return { name, aside: hit.spelling === name ? '' : hit.spelling };
    }
    case 'measure':
      return { name: hit.metric.label, aside: t.kinds.measure };
    case 'publisher':
      return { name: hit.name, aside: t.documents(hit.documents) };
    case 'source':
      return { name: hit.source.title, aside: t.kinds.source };
    case 'claim':
      return {
        name: `${quantityWithUnit(hit.claim.quantity, text)}, ${names(hit.claim.places)}`,
        aside: claimPeriodText(hit.claim, text),
      };
  }
}
