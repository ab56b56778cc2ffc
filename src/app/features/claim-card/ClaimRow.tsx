import { useState, useId } from 'react';
import type { Claim, ClaimId } from '../../../ledger/types';
import { useDownload } from '../../state/DownloadContext';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { ExternalLink } from '../../ui/ExternalLink';
import { copyText } from '../../ui/copyText';

interface Props {
  readonly claim: Claim;
  readonly tableAddress: string;
  readonly shareUrl: () => string;
  readonly onCopy: () => void;
}

/** Where a claim stands in the ledger, how to point to it, and how to say that it is wrong. */
export function ClaimRow({ claim, tableAddress, shareUrl, onCopy }: Props) {
  const { text } = useFullWords();
  const say = text.claim;
  const take = useDownload();
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
      {reporting && <ReportMistake id={claim.id} url={shareUrl()} />}
    </section>
  );
}

interface ReportMistakeProps {
  readonly id: ClaimId;
  /** Copied link of the claim. */
  readonly url: string;
}

/** A report with the id and the link of the claim filled in; sent where the site can be written to. */
function ReportMistake({ id, url }: ReportMistakeProps) {
  const { index, site } = useWorld();
  const { contact } = site;
  const say = useFullWords().text.claim.report;
  const field = useId();
  const [copied, setCopied] = useState(false);
  const body = [
    say.claim(id),
    say.link(url),
    say.data(index.ledger.version),
    say.wrong,
    '',
  ].join('\n');
  const mail =
    contact.url?.startsWith('mailto:') === true
      ? `${contact.url}?subject=${encodeURIComponent(say.subject(id))}&body=${encodeURIComponent(body)}`
      : null;
  const copy = () => {
    // Where it is forbidden the field can be copied by hand.
    void copyText(body).then(setCopied);
  };
  return (
    <div className="claim-report">
      <p>{`${contact.text} ${say.intro}`}</p>
      <label className="unseen" htmlFor={field}>
        {say.field}
      </label>
      <textarea id={field} className="claim-report-text" rows={6} readOnly value={body} />
      <p className="claim-actions">
        <button type="button" className="text-button" onClick={copy}>
          {say.copy}
        </button>
        {mail !== null ? (
          <a href={mail}>{say.write}</a>
        ) : (
          contact.url !== null && <ExternalLink href={contact.url}>{say.write}</ExternalLink>
        )}
        <span role="status">{copied && say.copied}</span>
      </p>
    </div>
  );
}
