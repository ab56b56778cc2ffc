import type { ReactNode } from 'react';
import { measureOrder } from '../../../queries/order';
import { ExternalLink } from '../../ui/ExternalLink';
import { SafetyLine } from '../../ui/SafetyLine';
import { ViewLink } from '../../ui/ViewLink';
import { useWorld } from '../../state/atlas';
import { useLangOf } from '../../state/useText';
import { useFullWords } from '../../state/useFullWords';
import { Origins } from './Origins';
import { RuleSteps } from './RuleSteps';
import type { Metric } from '../../../ledger/types';
import { listText } from '../../../text/phrases';
import { LedgerWords } from '../../claims/LedgerWords';
import './about.css';

/** A table of the ledger that can be fetched as it is. */
export interface LedgerFile {
  readonly name: string;
  readonly address: string;
}

interface Props {
  readonly files: readonly LedgerFile[];
}

/** What this is, whom its figures come from, how a claim is chosen, and what no figure says. */
export function About({ files }: Props) {
  const { index, site } = useWorld();
  const { text } = useFullWords();
  const langOf = useLangOf();
  const t = text.aboutPage;
  const { ledger } = index;
  const sections: readonly (readonly [string, string, ReactNode])[] = [
    ['what', t.what.title, <p key="text">{t.what.text}</p>],
    ['empty', t.empty.title, <p key="text">{t.empty.text}</p>],
    ['origins', t.origins.title, <Origins key="counts" />],
    ['chosen', t.chosen.title, <RuleSteps key="steps" />],
    [
      'measures',
      t.measures.title,
      <MeasureMeanings key="list" metrics={measureOrder(ledger)} />,
    ],
    [
      'boundaries',
      t.boundaries.title,
      <div key="text">
        <p lang={langOf(site.boundaryNotice)}>{site.boundaryNotice}</p>
        <p>{t.boundaries.noteNames}</p>
        <p lang={langOf(site.outlinesAttribution)}>{site.outlinesAttribution}</p>
      </div>,
    ],
    [
      'licences',
      t.licences.title,
      <div key="text">
        <p>{t.licences.version(ledger.version)}</p>
        <p>{t.licences.text}</p>
        <p>
          <span>{`${t.licences.files} `}</span>
          <ViewLink to={{ screen: 'data' }}>{text.take.all.open}</ViewLink>
        </p>
        <ul className="about-files">
          {files.map(({ name, address }) => (
            <li key={name}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </div>,
    ],
    [
      'contact',
      t.contact.title,
      <div key="text">
        <p>
          <ExternalLink href={site.contact.url}>{site.contact.text}</ExternalLink>
        </p>
        <p>
          <span>{`${t.contact.report} `}</span>
          <ViewLink to={{ screen: 'ledger' }}>{t.contact.open}</ViewLink>
        </p>
      </div>,
    ],
  ];
  return (
    <div className="about">
      <h2 className="about-title">{t.title}</h2>
      <div className="about-safety">
        <SafetyLine site={site} />
      </div>
      {sections.map(([id, title, content]) => (
        <section key={id}>
          <h3>{title}</h3>
          {content}
        </section>
      ))}
    </div>
  );
}

/** Every measure of the ledger: what it counts, and what it may not be taken to mean. */
function MeasureMeanings({ metrics }: { readonly metrics: readonly Metric[] }) {
  const { text } = useFullWords();
  const t = text.aboutPage.measures;
  const langOf = useLangOf();
  return (
    <>
      <p>{t.text}</p>
      <dl className="about-measures">
        {metrics.map((metric) => (
          <div key={metric.id}>
            <dt>
              <span>{metric.label}</span>
              <span className="about-drawn">
                {`${text.units.heading[metric.unit]}; ${metric.draw === 'choropleth' ? t.drawn : t.never}`}
              </span>
            </dt>
            <dd>
              <span data-quoted="ledger" lang={langOf(metric.definition)}>
                <span>{`${metric.definition} `}</span>
                <strong lang={langOf(metric.caution)}>{metric.caution}</strong>
              </span>
              <span className="about-press" data-quoted="ledger">
                {metric.pressWords.length > 0 && <PressWords metric={metric} />}
                <span> </span>
                {metric.standard !== 'none' && (
                  <LedgerWords within={t.standard(metric.standard)}>
                    {metric.standard}
                  </LedgerWords>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function PressWords({ metric }: { readonly metric: Metric }) {
  const { text } = useFullWords();
  const quoted = metric.pressWords.map((words) => `“${words}”`);
  const list = listText(quoted, text.lang);
  return <LedgerWords within={text.aboutPage.measures.press(list)}>{list}</LedgerWords>;
}
