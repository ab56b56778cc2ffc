import { enumerations } from '../../enumerations';
import type { Source } from '../../types';
import type { Cells } from '../Cells';

/** A row of sources.csv as a Source. Throws UnreadableCell. */
export function sourceOf(cells: Cells): Source {
  return {
    id: cells.text('id'),
    title: cells.text('title'),
    publisher: cells.text('publisher'),
    publisherKind: cells.oneOf('publisher_kind', enumerations.publisherKind),
    author: cells.textOrNull('author'),
    published: cells.dateOrNull('published'),
    publishedBasis: cells.oneOf('published_basis', enumerations.publishedBasis),
    url: cells.webAddressOrNull('url'),
    language: cells.text('language'),
    side: cells.oneOf('side', enumerations.side),
    note: cells.textOrNull('note'),
  };
}
