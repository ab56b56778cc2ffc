import type { SiteTexts } from '../../ledger/site';
import { useLangOf } from '../state/useText';
import './safetyLine.css';

/** What this is, what it is not for, and what an empty district does not mean; everywhere the same words. */
export function SafetyLine({ site }: { readonly site: SiteTexts }) {
  const langOf = useLangOf();
  const { first, rest } = site.safety;
  return (
    <p className="safety-line" lang={langOf(rest)}>
      <strong lang={langOf(first)}>{first}</strong>
      <span>{` ${rest}`}</span>
    </p>
  );
}
