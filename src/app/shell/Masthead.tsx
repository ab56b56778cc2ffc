import { SafetyLine } from '../ui/SafetyLine';
import type { SiteTexts } from '../../ledger/site';
import { useText } from '../state/useText';
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
          <span className="masthead-wide">{`${text.masthead.emergency(publisher)} `}</span>
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

/** A figure beside hatched ground: what was reported, and what was not. */
function BrandMark() {
  return (
    <svg
      className="masthead-mark"
      width="22"
      height="22"
      viewBox="0 0 22 22"
      aria-hidden="true"
    >
      <rect
        x="1"
        y="1"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <rect x="5" y="5" width="5" height="12" fill="currentColor" />
      <path
        d="M12.3 8.4 17 4.9M12.3 12.7 17 9.2M12.3 17 17 13.5"
        stroke="currentColor"
        strokeWidth="1.6"
        fill="none"
      />
    </svg>
  );
}
