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
  const t = text.claim;
  const openDownload = useDownload();
  const [reporting, setReporting] = useState(false);
  return (
    <section className="card-section claim-row">
      <h3 className="card-group-title">{t.inLedger}</h3>
      <dl className="card-facts">
        <div className="card-fact">
          <dt>{t.id}</dt>
          <dd translate="no">{claim.id}</dd>
        </div>
        <div className="card-fact">
          <dt />
          <dd>
            <a href={tableAddress}>{t.line(String(claim.line))}</a>
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
          onClick={() => openDownload({ part: 'citation', claim: claim.id })}
        >
          {text.taking.cite}
        </button>
        <button
          type="button"
          className="text-button"
          aria-expanded={reporting}
          onClick={() => setReporting(!reporting)}
        >
          {t.report.open}
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
  const t = useFullWords().text.claim.report;
  const field = useId();
  const [copied, setCopied] = useState(false);
  const body = [t.claim(id), t.link(url), t.data(index.ledger.version), t.wrong, ''].join('\n');
  const mail =
    contact.url?.startsWith('mailto:') === true
      ? `${contact.url}?subject=${encodeURIComponent(t.subject(id))}&body=${encodeURIComponent(body)}`
      : null;
  const copy = () => {
    // Where it is forbidden the field can be copied by hand.
    void copyText(body).then(setCopied);
  };
  return (
    <div>
      <p>{`${contact.text} ${t.intro}`}</p>
      <label className="unseen" htmlFor={field}>
        {t.field}
      </label>
      <textarea id={field} className="claim-report-text" rows={6} readOnly value={body} />
      <p className="claim-actions">
        <button type="button" className="text-button" onClick={copy}>
          {t.copy}
        </button>
        {mail !== null ? (
          <a href={mail}>{t.write}</a>
        ) : (
          contact.url !== null && <ExternalLink href={contact.url}>{t.write}</ExternalLink>
        )}
        <span role="status">{copied && t.copied}</span>
      </p>
    </div>
  );
}
