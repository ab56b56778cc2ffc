import { chained } from '../../text/chained';
import { dateText } from '../../text/dateText';
import { listText } from '../../text/listText';
import type { FullText } from '../../text/Text';
import type { Citation } from '../citation/Citation';

/** Documents that are named; more are counted, and stand at the link. */
const NAMED = 4;

/** E2: whose figures a picture shows, and where they were published. Null where it shows none. */
export function sourceLine(citations: readonly Citation[], text: FullText): string | null {
  const say = text.exported.picture;
  const documents = citations.filter(({ database }) => database !== null);
  if (documents.length === 0) return null;
  const named = documents
    .slice(0, NAMED)
    .map(({ container, published, inferred, statements }) => {
      const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
      const date =
        published === null ? text.claimWords.undated : dateText(published, text.lang, 'short');
      const when = inferred ? text.claimWords.inferred(date) : date;
      return say.saidIn(listText(speakers, text.lang), container, when);
    });
  return say.sources(chained(named, text.marks.semicolon), documents.length - named.length);
}
