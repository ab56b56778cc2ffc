import { figureUnits } from '../figures/figureUnits';
import type { Claim, Source } from '../ledger/types';
import { viewTitle } from '../text/viewTitle';
import type { ShownView } from './ShownView';
import { dataFiles, type DataFile } from './ledgerFiles/dataFiles';

/** Media types of the files that are offered to programs. */
const MEDIA: Readonly<Partial<Record<DataFile['kind'], string>>> = {
  ledger: 'application/zip',
  hxl: 'text/csv',
};

/** What schema.org calls a document, by kind of its publisher; any other is an article. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'state-agency': 'Report',
  government: 'Report',
  ngo: 'Report',
  intergovernmental: 'Report',
};

/**
 * E3: what this page is, for programs that read pages (schema.org): the ledger as a data set, and
 * each claim that the view draws, with its speaker and the document in which it appears. Addresses
 * are relative to the page.
 */
export function jsonLdOf(shown: ShownView): object {
  const { world, metric, view, figures, words, site, licence, linkTo } = shown;
  const { text } = words;
  const { version } = world.index.ledger;
  const claims = figureUnits(figures).flatMap(({ claim }) => (claim === null ? [] : [claim]));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': './',
        url: './',
        name: site.name,
        description: `${text.exported.citation.ledgerTitle}. ${site.safety.first} ${site.safety.rest}`,
        version,
        dateModified: version,
        license: licence.path,
        isAccessibleForFree: true,
        inLanguage: text.lang,
        creator: {
          '@type': 'Organization',
          name: text.exported.citation.contributors(site.name),
        },
        variableMeasured: viewTitle(metric, view, figures, text).title,
        distribution: dataFiles(site.name, version).flatMap(({ kind, path }) =>
          MEDIA[kind] === undefined
            ? []
            : [{ '@type': 'DataDownload', contentUrl: path, encodingFormat: MEDIA[kind] }],
        ),
      },
      ...claims.map((claim) =>
        claimNode(claim, world.index.sourceById.get(claim.source), linkTo),
      ),
    ],
  };
}

function claimNode(
  claim: Claim,
  source: Source | undefined,
  linkTo: ShownView['linkTo'],
): object {
  return {
    '@type': 'Claim',
    '@id': linkTo({ claim: claim.id }),
    text: claim.says,
    author: { '@type': 'Thing', name: claim.speaker },
    ...(source !== undefined && { appearance: appearance(source) }),
  };
}

function appearance(source: Source): object {
  const { title, publisher, publisherKind, published, url, language } = source;
  return {
    '@type': DOCUMENTS[publisherKind] ?? 'NewsArticle',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(published !== null && { datePublished: published.text }),
    ...(url !== null && { url }),
    inLanguage: language,
  };
}

/** JSON for a `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
