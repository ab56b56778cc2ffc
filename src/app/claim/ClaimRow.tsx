import { useState } from 'react';
import type { SiteTexts } from '../../ledger/siteIn';
import type { Claim } from '../../ledger/types';
import type { FullText } from '../../text/Text';
import { useTake } from '../shared/TakeContext';
import { ReportMistake } from './ReportMistake';

interface Props {
  readonly claim: Claim;
  readonly version: string;
  readonly contact: SiteTexts['contact'];
  readonly text: FullText;
  readonly tableAddress: string;
  readonly shareUrl: () => string;
  readonly onCopy: () => void;
}

/** Where a claim stands in the ledger, how to point to it, and how to say that it is wrong. */
export function ClaimRow(props: Props) {
  const { claim, version, contact, text, tableAddress, shareUrl, onCopy } = props;
  const say = text.claim;
  const take = useTake();
  const [reporting, setReporting] = useState(false);
  return (
    <section className="card-section claim-row">
      <h3 className="card-group-title">{say.inLedger}</h3>
      <dl className="card-facts">
        <div className="card-fact">
          <dt>{say.id}</dt>
          <dd translate="no">{claim.id}</dd>
        </div>
        <div className="card-fact">
          <dt />
          <dd>
            <a href={tableAddress}>{say.line(String(claim.line))}</a>
          </dd>
        </div>
      </dl>
      <p className="claim-actions">
        <button type="button" className="text-button" onClick={onCopy}>
          {text.shared.copyLink}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => take({ part: 'citation', claim: claim.id })}
        >
          {text.taking.cite}
        </button>
        <button
          type="button"
          className="text-button"
          aria-expanded={reporting}
          onClick={() => setReporting(!reporting)}
        >
          {say.report.open}
        </button>
      </p>
      {reporting && (
        <ReportMistake
          id={claim.id}
          version={version}
          contact={contact}
          text={text}
          url={shareUrl()}
        />
      )}
    </section>
  );
}
