import type { Hit } from '../../cards/search/Hit';
import type { SearchResult } from '../../cards/search/searchAll';
import { numberText } from '../../text/numberText';
import type { Words } from '../../text/Words';
import { FindOption } from './FindOption';
import { hitText } from './hitText';

export interface OffersProps extends SearchResult {
  /** Of the list; an offer is this and its number from 0. */
  readonly id: string;
  /** Number of the offer that is pointed at, from 0; null: none. */
  readonly active: number | null;
  readonly words: Words;
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

/** What was found, one offer each, and last all claims that have the words. */
export function FindOffers({ hits, claimCount, id, active, words, onTake }: OffersProps) {
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
