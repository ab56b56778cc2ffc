import type { Citation, CitedKind } from './Citation';
import { dateParts } from './dateParts';
import { noteOf } from './noteOf';

const TYPES: Readonly<Record<CitedKind, string>> = {
  news: 'article-newspaper',
  report: 'report',
  dataset: 'dataset',
};

/** E3: citations as CSL-JSON 1.0, the form that Zotero, Pandoc and their likes exchange. */
export function cslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(item), null, 2)}\n`;
}

function item(citation: Citation): object {
  const { key, kind, author, title, container, published, inferred, url, language, database } =
    citation;
  return {
    id: key,
    type: TYPES[kind],
    author: [{ literal: author }],
    title,
    'container-title': container,
    publisher: container,
    ...(published !== null && {
      issued: {
        'date-parts': [dateParts(published)],
        ...(inferred && { circa: true }),
      },
    }),
    ...(url !== null && { URL: url }),
    language,
    ...(database !== null && { source: database }),
    note: noteOf(citation),
  };
}
