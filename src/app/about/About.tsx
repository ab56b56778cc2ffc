import type { ReactNode } from 'react';
import { measureOrder } from '../../cards/measureOrder';
import type { FigureWorld } from '../../figures/FigureWorld';
import type { SiteTexts } from '../../ledger/siteIn';
import type { Words } from '../../text/Words';
import { ExternalLink } from '../shared/ExternalLink';
import { SafetyLine } from '../shared/SafetyLine';
import { ViewLink } from '../shared/ViewLink';
import { useLangOf } from '../shared/useLangOf';
import { useFullWords } from '../shared/useFullWords';
import { MeasureMeanings } from './MeasureMeanings';
import { Origins } from './Origins';
import { RuleSteps } from './RuleSteps';
import './about.css';

/** A table of the ledger that can be fetched as it is. */
export interface LedgerFile {
  readonly name: string;
  readonly address: string;
}

interface Props {
  readonly world: FigureWorld;
  readonly words: Words;
  readonly site: SiteTexts;
  readonly files: readonly LedgerFile[];
}

/** What this is, whom its figures come from, how a claim is chosen, and what no figure says. */
export function About({ world, words: firstWords, site, files }: Props) {
  const words = useFullWords(firstWords);
  const { text } = words;
  const langOf = useLangOf();
  const say = text.aboutPage;
  const { ledger } = world.index;
  const sections: readonly (readonly [string, string, ReactNode])[] = [
    ['what', say.what.title, <p key="text">{say.what.text}</p>],
    ['empty', say.empty.title, <p key="text">{say.empty.text}</p>],
    [
      'origins',
      say.origins.title,
      <Origins key="counts" index={world.index} text={text} site={site} />,
    ],
    ['chosen', say.chosen.title, <RuleSteps key="steps" world={world} words={words} />],
    [
      'measures',
      say.measures.title,
      <MeasureMeanings key="list" metrics={measureOrder(ledger)} text={text} />,
    ],
    [
      'boundaries',
      say.boundaries.title,
      <div key="text">
        <p lang={langOf(site.boundaryNotice)}>{site.boundaryNotice}</p>
        <p>{say.boundaries.noteNames}</p>
        <p lang={langOf(site.outlinesAttribution)}>{site.outlinesAttribution}</p>
      </div>,
    ],
    [
      'licences',
      say.licences.title,
      <div key="text">
        <p>{say.licences.version(ledger.version)}</p>
        <p>{say.licences.text}</p>
        <p>
          <span>{`${say.licences.files} `}</span>
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
      say.contact.title,
      <div key="text">
        <p>
          <ExternalLink href={site.contact.url}>{site.contact.text}</ExternalLink>
        </p>
        <p>
          <span>{`${say.contact.report} `}</span>
          <ViewLink to={{ screen: 'ledger' }}>{say.contact.open}</ViewLink>
        </p>
      </div>,
    ],
  ];
  return (
    <div className="about">
      <h2 className="about-title">{say.title}</h2>
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
