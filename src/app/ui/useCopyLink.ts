import { useEffect, useState } from 'react';
import { copyText } from './copyText';

export type Copied =
  | { readonly kind: 'done' }
  /** The browser forbids it: the reader takes the link from a field. */
  | { readonly kind: 'by-hand'; readonly url: string };

/** Milliseconds that "copied" stands. */
const STANDS = 4000;

/** Puts a link on the clipboard and says how that went. */
export function useCopyLink(urlOf: () => string): {
  readonly copied: Copied | null;
  readonly copy: () => void;
  readonly done: () => void;
} {
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => {
    if (copied?.kind !== 'done') return;
    const end = setTimeout(() => setCopied(null), STANDS);
    return () => clearTimeout(end);
  }, [copied]);
  const copy = () => {
    const url = urlOf();
    void copyText(url).then((done) =>
      setCopied(done ? { kind: 'done' } : { kind: 'by-hand', url }),
    );
  };
  return { copied, copy, done: () => setCopied(null) };
}
