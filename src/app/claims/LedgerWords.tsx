import { useLedgerLang } from '../state/useText';

interface Props {
  /** A speaker, a note, a quotation: as the ledger has it. */
  readonly children: string;
  /** The sentence of the page that it stands in; by itself where there is none. */
  readonly within?: string;
}

/** Words of the ledger with the language that they are in, so that they are read out in that one. */
export function LedgerWords({ children, within = children }: Props) {
  const lang = useLedgerLang();
  const at = within.indexOf(children);
  if (lang === undefined || at < 0) return <span>{within}</span>;
  const rest = within.slice(at + children.length);
  return (
    <>
      {at > 0 && <span>{within.slice(0, at)}</span>}
      <span lang={lang}>{children}</span>
      {rest !== '' && <span>{rest}</span>}
    </>
  );
}
