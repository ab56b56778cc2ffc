import { memo, useId, useState } from 'react';
import type { SourceRow } from '../../cards/sources/sourceRows';
import { ties } from '../../cards/ties';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/siteIn';
import { numberText } from '../../text/numberText';
import { languageName, publishedText } from '../../text/sourceText';
import type { FullWords } from '../../text/Words';
import { ClaimItem } from '../shared/ClaimItem';
import { ClaimTies } from '../shared/ClaimTies';
import { ExternalLink } from '../shared/ExternalLink';
import { LedgerWords } from '../shared/LedgerWords';

interface Props {
  readonly row: SourceRow;
  readonly index: LedgerIndex;
  readonly words: FullWords;
  readonly site: SiteTexts;
}

/** One document: where and when it was published, whose statement it is, and its claims. */
export const SourceItem = memo(function SourceItem({ row, index, words, site }: Props) {
  const { text } = words;
  const say = text.sourcesView;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { source, claims, repeats } = row;
  const number = (value: number) => numberText(value, 0, text.lang);
  const facts = [
    site.publisherKinds[source.publisherKind] ?? source.publisherKind,
    publishedText(source, text),
    text.claimWords.inLanguage(languageName(source.language, text.lang)),
    source.author === null ? null : say.by(source.author),
    source.url === null ? say.noAddress : null,
  ].filter((fact) => fact !== null);
  const count = [
    say.claims(claims.length, number(claims.length)),
    repeats > 0 ? say.repeats(repeats, number(repeats)) : null,
  ].filter((part) => part !== null);
  return (
    <li className="sources-item">
      <h3 className="sources-name">
        <ExternalLink href={source.url} lang={source.language}>
          {source.title}
        </ExternalLink>
      </h3>
      <p className="sources-facts">
        <strong>{source.publisher}</strong>
        <span>{` (${facts.join(', ')})`}</span>
        {source.note !== null && (
          <span data-quoted="ledger">
            <LedgerWords>{` ${source.note}`}</LedgerWords>
          </span>
        )}
      </p>
      <p className="sources-count">
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {count.join(', ')}
        </button>
        <span className="sources-whose">{say.statementOf(site.sides[source.side])}</span>
      </p>
      <div className="sources-claims" id={id} hidden={!open}>
        {open && (
          <ul>
            {claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                index={index}
                words={words}
                about={null}
                withUnit
                lead={index.metricById.get(claim.metric)?.label ?? claim.metric}
              >
                <ClaimTies ties={ties(index, claim)} index={index} words={words} />
              </ClaimItem>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
});
