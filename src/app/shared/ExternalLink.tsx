import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { useText } from './TextContext';
import { webAddress } from './webAddress';

interface Props {
  /** As the ledger has it; anything but http and https is shown as plain text. */
  readonly href: string | null;
  readonly children: ReactNode;
}

/** A link that leaves the site: a new tab, no referrer, and it says so. */
export function ExternalLink({ href, children }: Props) {
  const text = useText();
  const address = webAddress(href);
  if (address === null) return <>{children}</>;
  return (
    <a className="external-link" href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="unseen"> ({text.shared.newTab})</span>
      {/* Joined to the last word: a sign alone on a line says nothing. */}
      {'\u2060'}
      <Icon name="external" size={13} />
    </a>
  );
}
