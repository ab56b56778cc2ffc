import type { FullText } from '../../text/Text';
import { bibTex } from './bibTex';
import type { Citation } from './Citation';
import { cslJson } from './cslJson';
import { plainText } from './plainText';
import { ris } from './ris';

export type CitationFormatId = 'plain' | 'bibtex' | 'ris' | 'csl';

/** A form in which citations are written. */
export interface CitationFormat {
  readonly id: CitationFormatId;
  /** File type, without the dot. */
  readonly type: string;
  /** Media type. */
  readonly media: string;
  readonly write: (citations: readonly Citation[], text: FullText) => string;
}

/** E3: the forms that are offered, the one for people first. */
export const citationFormats: readonly CitationFormat[] = [
  { id: 'plain', type: 'txt', media: 'text/plain', write: plainText },
  { id: 'bibtex', type: 'bib', media: 'application/x-bibtex', write: bibTex },
  { id: 'ris', type: 'ris', media: 'application/x-research-info-systems', write: ris },
  {
    id: 'csl',
    type: 'json',
    media: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
