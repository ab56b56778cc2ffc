import type { Claim, Source } from '../../ledger/types';
import type { Citation, CitedKind } from './Citation';
import type { CitedIn } from './CitedIn';

/** Kinds of publishers whose documents are reports of their own, not news. */
const REPORTING = new Set(['state-agency', 'government', 'ngo', 'intergovernmental']);

const kindOf = ({ publisherKind }: Source): CitedKind =>
  REPORTING.has(publisherKind) ? 'report' : 'news';

/**
 * E3: the document in which claims stand, cited for them: its own author, publisher, title, date and
 * address, and behind these who compiled it.
 * @param claims at least one, all of this document
 */
export function sourceCitation(
  source: Source,
  claims: readonly [Claim, ...Claim[]],
  cited: CitedIn,
): Citation {
  const { index, text, site, linkTo } = cited;
  const say = text.exported.citation;
  const { version } = index.ledger;
  const ids = claims.map((claim) => claim.id);
  const [first] = claims;
  return {
    key: claims.length === 1 ? first.id : source.id,
    kind: kindOf(source),
    author: source.author ?? source.publisher,
    title: source.title,
    container: source.publisher,
    published: source.published,
    inferred: source.publishedBasis === 'inferred',
    url: source.url,
    language: source.language,
    statements: claims.map(({ speaker, says }) => ({ speaker, says })),
    notes: [
      ...(source.publishedBasis === 'inferred' ? [say.dateInferred] : []),
      say.compiledIn(
        site.name,
        version,
        ids,
        linkTo(claims.length === 1 ? { claim: first.id } : {}),
      ),
    ],
    database: site.name,
  };
}
