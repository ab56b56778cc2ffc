import type { SiteTexts } from '../../ledger/siteIn';

/** What this is, what it is not for, and what an empty district does not mean; everywhere the same words. */
export function SafetyLine({ site }: { readonly site: SiteTexts }) {
  return (
    <p className="safety-line">
      <strong>{site.safety.first}</strong> {site.safety.rest}
    </p>
  );
}
