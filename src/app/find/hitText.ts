import type { Hit } from '../../cards/search/Hit';
import { nameOf } from '../../text/nameOf';
import { claimPeriodText } from '../../text/periodText';
import { quantityWithUnit } from '../../text/quantityText';
import type { Words } from '../../text/Words';

/** An offer in words: its name, and beside it the spelling that was found or what it is. */
export function hitText(
  hit: Hit,
  { text, names }: Words,
): { readonly name: string; readonly aside: string } {
  const say = text.search;
  switch (hit.kind) {
    case 'place': {
      const name = nameOf(hit.place, text.lang);
      return { name, aside: hit.spelling === name ? '' : hit.spelling };
    }
    case 'measure':
      return { name: hit.metric.label, aside: say.kinds.measure };
    case 'publisher':
      return { name: hit.name, aside: say.documents(hit.documents) };
    case 'source':
      return { name: hit.source.title, aside: say.kinds.source };
    case 'claim':
      return {
        name: `${quantityWithUnit(hit.claim.quantity, text)}, ${names(hit.claim.places)}`,
        aside: claimPeriodText(hit.claim, text),
      };
  }
}
