import { figureUnits } from '../../figures/figureUnits';
import type { FigureSet } from '../../figures/types';
import { parsePartialDate } from '../../ledger/parse/parsePartialDate';
import type { Claim, SourceId, ClaimId, Source } from '../../ledger/types';
import type { ShownView } from '../ShownView';
import { viewNameOf } from '../fileNameOf';
import { authorsOf } from './authorsOf';
import type { Citation, CitedIn, CitedKind } from './Citation';

/**
 * E3: a view is cited by the documents of its figures, each once, those with most figures first, and
 * then by the atlas that compiled them. The claims that disagree are figures of the view too (S4).
 * @param title what the view shows
 */
export function viewCitations(
  set: FigureSet,
  title: string,
  cited: CitedIn & Pick<ShownView, 'metric' | 'view'>,
): readonly Citation[] {
  const { index, site, text, metric, view } = cited;
  const { version } = index.ledger;
  const key = viewNameOf({ site: site.name, of: metric.id, ...view, lang: text.lang, version });
  const atlas: Citation = { ...ledgerCitation(cited), key, title, url: cited.linkTo() };
  return [...claimsCitations(shownClaims(set), cited), atlas];
}

/** In the order of the places; for the whole area where no district has a figure. */
function shownClaims(set: FigureSet): ReadonlySet<Claim> {
  const drawn = new Set<Claim>();
  for (const { claim, dispute } of figureUnits(set)) {
    if (claim !== null) drawn.add(claim);
    for (const rival of dispute?.claims ?? []) drawn.add(rival);
  }
  return drawn.size > 0 ? drawn : new Set(set.wholeArea);
}

/** E3: the documents of some claims, each once, those with most claims first. */
export function claimsCitations(claims: Iterable<Claim>, cited: CitedIn): readonly Citation[] {
  const bySource = new Map<SourceId, [Claim, ...Claim[]]>();
  for (const claim of new Set(claims)) {
    const known = bySource.get(claim.source);
    if (known === undefined) bySource.set(claim.source, [claim]);
    else known.push(claim);
  }
  return [...bySource]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, ofSource]) => {
      const source = cited.index.sourceById.get(id);
      return source === undefined ? [] : [sourceCitation(source, ofSource, cited)];
    });
}

/** E3: a claim is cited by the document in which it stands. Empty where the ledger has no such claim. */
export function claimCitations(id: ClaimId, cited: CitedIn): readonly Citation[] {
  const claim = cited.index.claimById.get(id);
  const source = claim === undefined ? undefined : cited.index.sourceById.get(claim.source);
  if (claim === undefined || source === undefined) return [];
  return [sourceCitation(source, [claim], cited)];
}

/** Kinds of publishers whose documents are reports of their own, not news. */
const REPORTING = new Set(['state-agency', 'government', 'ngo', 'intergovernmental']);

const kindOf = ({ publisherKind }: Source): CitedKind =>
  REPORTING.has(publisherKind) ? 'report' : 'news';

/**
 * E3: the document in which claims stand, cited for them: its own author, publisher, title, date and
 * address, and behind these who compiled it.
 * @param claims at least one, all of this document
 */
function sourceCitation(
  source: Source,
  claims: readonly [Claim, ...Claim[]],
  cited: CitedIn,
): Citation {
  const { index, text, site, linkTo } = cited;
  const say = text.exported.citation;
  const { version } = index.ledger;
  const ids = claims.map((claim) => claim.id);
  const [first] = claims;
  const author = source.author ?? source.publisher;
  return {
    key: claims.length === 1 ? first.id : source.id,
    kind: kindOf(source),
    author,
    authors: source.author === null ? [{ name: author }] : authorsOf(author),
    title: source.title,
    container: source.publisher,
    published: source.published,
    inferred: source.publishedBasis === 'inferred',
    url: source.url,
    language: source.language,
    version: null,
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

/** E3: this atlas as the compiler of the whole ledger. */
export function ledgerCitation(cited: CitedIn): Citation {
  const { index, text, site, licence, linkTo } = cited;
  const say = text.exported.citation;
  const { version } = index.ledger;
  const author = say.contributors(site.name);
  return {
    key: viewNameOf({
      site: site.name,
      of: 'ledger',
      period: null,
      by: 'total',
      lang: text.lang,
      version,
    }),
    kind: 'dataset',
    author,
    authors: [{ name: author }],
    title: say.ledgerTitle,
    container: site.name,
    published: parsePartialDate(version),
    inferred: false,
    url: linkTo({ ledger: true }),
    language: text.lang,
    version,
    statements: [],
    notes: [say.dataVersion(version), say.licence(licence.title), say.citeOriginals],
    database: null,
  };
}
