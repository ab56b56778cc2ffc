import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { useText } from './TextContext';
import { webAddress } from './webAddress';

interface Props {
  /** As the ledger has it; anything but http and https is shown as plain text. */
  readonly href: string | null;
  /** Language of the words, where it is not the page's; what the link says of itself is in the page's. */
  readonly lang?: string;
  readonly children: string;
}

/** A link that leaves the site: a new tab, no referrer, and it says so. */
export function ExternalLink({ href, lang, children }: Props) {
  const text = useText();
  const told = (words: ReactNode) =>
    lang === undefined ? words : <span lang={lang}>{words}</span>;
  const address = webAddress(href);
  if (address === null) return told(children);
  // The sign stays with the last word: alone on a line it says nothing.
  const lastWord = children.lastIndexOf(' ') + 1;
  return (
    <a className="external-link" href={address} target="_blank" rel="noopener noreferrer">
      {told(
        <>
          {children.slice(0, lastWord)}
          <span className="external-link-end">
            {children.slice(lastWord)}
            <Icon name="external" size={13} />
          </span>
        </>,
      )}
      <span className="unseen"> ({text.shared.newTab})</span>
    </a>
  );
}
