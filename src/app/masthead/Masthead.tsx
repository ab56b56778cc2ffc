import { SafetyLine } from '../shared/SafetyLine';
import type { SiteTexts } from '../../ledger/siteIn';
import { useText } from '../shared/TextContext';
import { BrandMark } from './BrandMark';
import './masthead.css';

/** Name, safety line and emergency numbers: the first thing on every screen. */
export function Masthead({ site }: { readonly site: SiteTexts }) {
  const text = useText();
  const { publisher, numbers } = site.emergency;
  return (
    <header className="masthead on-ink">
      <h1 className="masthead-brand">
        <BrandMark />
        <span>{site.name}</span>
      </h1>
      <div className="masthead-words">
        <SafetyLine site={site} />
        <span> </span>
        <p className="masthead-emergency">
          <span className="masthead-wide">{text.masthead.emergency(publisher)}</span>
          <span className="masthead-narrow">{text.masthead.emergencyShort(publisher)}</span>
          {numbers.map((number, i) => (
            <span key={number}>
              <span>{i > 0 ? ', ' : ' '}</span>
              <strong translate="no">{number}</strong>
            </span>
          ))}
        </p>
      </div>
    </header>
  );
}
