import type { Source } from '../../../ledger/types';
import { ended } from '../../../text/phrases';
import { outletText } from '../../../text/outletText';
import { useText } from '../../state/useText';
import { webAddress } from '../../ui/ExternalLink';

interface Props {
  /** In the order of their numbers. */
  readonly sources: readonly Source[];
}

/** The documents, numbered, each with its address to be read from paper. */
export function StaticSources({ sources }: Props) {
  const text = useText();
  return (
    <section aria-labelledby="paper-sources">
      <h3 className="paper-head" id="paper-sources">
        {text.paper.sources}
      </h3>
      <ol className="paper-sources">
        {sources.map((source) => {
          const address = webAddress(source.url);
          return (
            <li key={source.id}>
              {/* A part of the ledger knows documents by their outlet and address alone. */}
              {source.title !== '' && (
                <>
                  <cite lang={source.language} data-quoted="title">
                    {source.title}
                  </cite>
                  <span>{`${text.marks.stop} `}</span>
                </>
              )}
              <span>{`${ended(outletText(source, text), text.marks.stop)} `}</span>
              {address === null ? (
                <span>{text.paper.noAddress}</span>
              ) : (
                <a href={address} rel="noopener noreferrer">
                  {address}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
