import { useMemo } from 'react';
import { compareNumbers } from '../../ledger/compareNumbers';
import type { Ledger, Source } from '../../ledger/types';
import { languageName, publishedText } from '../../text/sourceText';
import { ExternalLink } from '../shared/ExternalLink';
import { useText } from '../shared/TextContext';
import './sources.css';

/** Every document of the ledger with the number of its claims, the latest published first. */
export function SourceList({ ledger }: { readonly ledger: Ledger }) {
  const text = useText();
  const say = text.sources;
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { source } of ledger.claims) found.set(source, (found.get(source) ?? 0) + 1);
    return found;
  }, [ledger]);
  const sorted = useMemo(
    () =>
      ledger.sources.toSorted((a, b) => {
        const byDate = compareNumbers([dayOf(b)], [dayOf(a)]);
        if (byDate !== 0) return byDate;
        return a.publisher < b.publisher ? -1 : 1;
      }),
    [ledger],
  );
  return (
    <div className="sources">
      <h2 className="sources-title">{say.title}</h2>
      <p className="sources-intro">{say.intro(ledger.sources.length, ledger.claims.length)}</p>
      <ul>
        {sorted.map((source) => (
          <li key={source.id} className="sources-item">
            <p className="sources-name" lang={source.language}>
              <ExternalLink href={source.url}>{source.title}</ExternalLink>
            </p>
            <p className="sources-facts">
              {[
                source.publisher,
                publishedText(source, text),
                text.claimWords.inLanguage(languageName(source.language, text.lang)),
                source.url === null ? say.noAddress : null,
              ]
                .filter((part) => part !== null)
                .join(', ')}
            </p>
            <p className="sources-count">{say.claims(counts.get(source.id) ?? 0)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function dayOf(source: Source): number {
  return source.published?.lastDay ?? Number.NEGATIVE_INFINITY;
}
