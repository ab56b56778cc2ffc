import type { ClaimLink } from '../../cards/claimLinks';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import { groupBy } from '../../ledger/index/groupBy';
import type { FullWords } from '../../text/Words';
import { ClaimItem } from '../shared/ClaimItem';

interface Props {
  readonly links: readonly ClaimLink[];
  readonly words: FullWords;
  readonly index: LedgerIndex;
}

/** Links to other claims, both ways, by what they say; each with the remark of the link. */
export function ClaimLinks({ links, words, index }: Props) {
  const say = words.text.claim;
  if (links.length === 0) return null;
  const groups = groupBy(links, ({ relation, outgoing }) =>
    outgoing ? say.relations[relation].outgoing : say.relations[relation].incoming,
  );
  return (
    <section className="card-section">
      <h3 className="card-group-title">{say.links}</h3>
      {[...groups].map(([head, group]) => (
        <div
          key={group[0] && `${group[0].relation} ${group[0].outgoing}`}
          className="card-list"
        >
          <h4 className="card-list-head">{head}</h4>
          <ul>
            {group.map(({ other, note }) => (
              <ClaimItem
                key={other.id}
                claim={other}
                index={index}
                words={words}
                about={null}
                withUnit
              >
                {note !== null && <span className="claim-tie">{say.linkNote(note)}</span>}
              </ClaimItem>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
