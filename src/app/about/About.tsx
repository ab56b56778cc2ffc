import type { Metric } from '../../ledger/types';
import { ExternalLink } from '../shared/ExternalLink';
import { SafetyLine } from '../shared/SafetyLine';
import type { SiteTexts } from '../../ledger/siteIn';
import { useText } from '../shared/TextContext';
import './about.css';

interface Props {
  readonly site: SiteTexts;
  readonly version: string;
  /** The measures that can be chosen. */
  readonly metrics: readonly Metric[];
}

/** What this is, how a claim is chosen, boundaries, licences, versions. */
export function About({ site, version, metrics }: Props) {
  const text = useText().about;
  return (
    <div className="about">
      <h2 className="about-title">{text.title}</h2>
      <div className="about-safety">
        <SafetyLine site={site} />
      </div>
      <section>
        <h3>{text.whatTitle}</h3>
        <p>{text.what}</p>
      </section>
      <section>
        <h3>{text.emptyTitle}</h3>
        <p>{text.empty}</p>
      </section>
      <section>
        <h3>{text.chosenTitle}</h3>
        <ol>
          {text.chosen.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{text.measuresTitle}</h3>
        <dl>
          {metrics.map((metric) => (
            <div key={metric.id}>
              <dt>{metric.label}</dt>
              <dd>
                {metric.definition} {metric.caution}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{text.boundariesTitle}</h3>
        <p>{site.boundaryNotice}</p>
        <p>{site.outlinesAttribution}</p>
      </section>
      <section>
        <h3>{text.dataTitle}</h3>
        <p>{text.version(version)}</p>
        <p>{text.licences}</p>
      </section>
      <section>
        <h3>{text.contactTitle}</h3>
        <p>
          <ExternalLink href={site.contact.url}>{site.contact.text}</ExternalLink>
        </p>
      </section>
    </div>
  );
}
