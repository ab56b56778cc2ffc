import { useText } from '../state/useText';
import { Icon } from './Icon';

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
  const address = webAddress(href);
  if (address === null) return <span lang={lang}>{children}</span>;
  // The sign stays with the last word: alone on a line it says nothing.
  const lastWord = children.lastIndexOf(' ') + 1;
  return (
    <a className="external-link" href={address} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>
        <span>{children.slice(0, lastWord)}</span>
        <span className="external-link-end">
          <span>{children.slice(lastWord)}</span>
          <Icon name="external" size={13} />
        </span>
      </span>
      <span className="unseen">{` (${text.shared.newTab})`}</span>
    </a>
  );
}

/** The address itself where it is http or https and well formed, else null. */
export function webAddress(address: string | null): string | null {
  // Not `URL.canParse`: Chrome has it from 120, Safari from 17.
  try {
    const { protocol } = new URL(address ?? '');
    return protocol === 'https:' || protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}
