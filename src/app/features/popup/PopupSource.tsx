import type { Figure } from '../../../figures/types';
import type { Claim } from '../../../ledger/types';
import { claimPeriodText } from '../../../text/periodText';
import { chained, capitalised } from '../../../text/phrases';
import { outletText } from '../../../text/outletText';
import { publishedText } from '../../../text/sourceText';
import { LedgerWords } from '../../claims/LedgerWords';
import { useWorld } from '../../state/atlas';
import { useLedgerLang } from '../../state/useText';
import { ExternalLink } from '../../ui/ExternalLink';

interface Props {
  readonly claim: Claim;
  readonly perArea: Figure['perArea'];
  readonly witnesses: Figure['witnesses'];
}

/** Who says so, where and when it was published, what it covers, and who repeats it. */
export function PopupSource({ claim, perArea, witnesses }: Props) {
  const { index, words } = useWorld();
  const ledgerLang = useLedgerLang();
  const { text } = words;
  const t = text.claimWords;
  const source = index.sourceById.get(claim.source);
  const covers = [
    capitalised(claimPeriodText(claim, text), text.lang),
    claim.scope === null ? null : t.scopes[claim.scope],
  ].filter((part) => part !== null);
  return (
    <dl className="popup-section popup-facts">
      <dt>{text.popup.saidBy}</dt>
      <dd>
        <LedgerWords>{claim.speaker}</LedgerWords>
      </dd>
      {source !== undefined && (
        <>
          <dt>{text.popup.published}</dt>
          <dd>
            <span>{`${outletText(source, text)}; ${t.directness[claim.directness]}. `}</span>
            {source.url !== null && (
              <ExternalLink href={source.url}>{text.shared.openSource}</ExternalLink>
            )}
          </dd>
        </>
      )}
      <dt>{text.popup.covers}</dt>
      <dd>{chained(covers, text.marks.semicolon)}</dd>
      {perArea !== null && perArea.areaSources.length > 0 && (
        <>
          <dt>{text.popup.area}</dt>
          <dd>
            <LedgerWords>{chained(perArea.areaSources, text.marks.semicolon)}</LedgerWords>
          </dd>
        </>
      )}
      {claim.note !== null && (
        <>
          <dt>{text.popup.note}</dt>
          <dd lang={ledgerLang}>{claim.note}</dd>
        </>
      )}
      {witnesses.length > 0 && (
        <>
          <dt>{text.popup.alsoIn}</dt>
          <dd>
            <ul>
              {witnesses.map((witness) => {
                const outlet = index.sourceById.get(witness.source);
                if (outlet === undefined) return null;
                return (
                  <li key={witness.id}>
                    <ExternalLink href={outlet.url}>{outlet.publisher}</ExternalLink>
                    <span>{`, ${publishedText(outlet, text, 'short')}`}</span>
                  </li>
                );
              })}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
