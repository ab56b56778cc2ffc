import { useId, useState } from 'react';
import type { SiteTexts } from '../../ledger/siteIn';
import type { ClaimId } from '../../ledger/types';
import type { FullText } from '../../text/Text';
import { copyText } from '../shared/copyText';
import { ExternalLink } from '../shared/ExternalLink';

interface Props {
  readonly id: ClaimId;
  readonly version: string;
  readonly contact: SiteTexts['contact'];
  readonly text: FullText;
  /** Copied link of the claim. */
  readonly url: string;
}

/** A report with the id and the link of the claim filled in; sent where the site can be written to. */
export function ReportMistake({ id, version, contact, text, url }: Props) {
  const say = text.claim.report;
  const field = useId();
  const [copied, setCopied] = useState(false);
  const body = [say.claim(id), say.link(url), say.data(version), say.wrong, ''].join('\n');
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
