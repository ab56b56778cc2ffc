import { parsePartialDate } from '../../ledger/parse/parsePartialDate';
import type { Citation } from './Citation';
import type { CitedIn } from './CitedIn';

/**
 * E3: this atlas as the compiler, of the whole ledger or of one view.
 * @param title what is shown; null: the whole ledger
 */
export function atlasCitation(title: string | null, cited: CitedIn): Citation {
  const { index, text, site, licence, linkTo } = cited;
  const say = text.exported.citation;
  const { version } = index.ledger;
  return {
    key: `compiled-${version}`,
    kind: 'dataset',
    author: say.contributors(site.name),
    title: title ?? say.ledgerTitle,
    container: site.name,
    published: parsePartialDate(version),
    inferred: false,
    url: linkTo(),
    language: text.lang,
    statements: [],
    notes: [say.dataVersion(version), say.licence(licence.title), say.citeOriginals],
    database: null,
  };
}
