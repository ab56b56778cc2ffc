import type { SiteTexts } from '../../ledger/siteIn';
import { withLateWords } from '../../text/withLateWords';
import { useText } from './TextContext';
import './emergencyBox.css';

/** Do no harm 1: whom to call, and that this page is no guide to where one can go. */
export function EmergencyBox({ site }: { readonly site: SiteTexts }) {
  const { card } = withLateWords(useText());
  const { numbers, publisher } = site.emergency;
  return (
    <p className="emergency-box">
      <strong>{card.emergency(numbers.join(', '))}</strong>
      <span>{`${card.publishedBy(publisher)} ${card.notWhere}`}</span>
    </p>
  );
}
