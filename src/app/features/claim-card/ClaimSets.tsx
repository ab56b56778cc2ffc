import type { Claim, MetricId } from '../../../ledger/types';
import {
  comparable,
  partName,
  type CardSplit,
  type ClaimCardModel,
  type PartName,
} from '../../../queries/claim/claimCard';
import type { FullWords } from '../../../text/Words';
import { quantityText, quantityWithUnit } from '../../../text/numberText';
import { claimPeriodText } from '../../../text/periodText';
import { LedgerWords } from '../../claims/LedgerWords';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { useLangOf } from '../../state/useText';
import { ViewLink } from '../../ui/ViewLink';

/** The complete sets of a claim: the parts that make it up, or the whole that it is a part of. */
export function ClaimSets({ card }: { readonly card: ClaimCardModel }) {
  const { text } = useFullWords();
  const t = text.claim;
  const langOf = useLangOf();
  /** A line of the page with the name of a set, which says so where it is not translated. */
  const naming = (line: string, name: string) =>
    langOf(name) === undefined ? (
      <span>{line}</span>
    ) : (
      <LedgerWords within={line}>{name}</LedgerWords>
    );
  return (
    <>
      {card.splits.map((split) => (
        <section key={split.name} className="card-section">
          <h3 className="card-group-title">
            {split.name === '' ? t.setUnnamed : naming(t.setTitle(split.name), split.name)}
          </h3>
          <p className="card-quiet">
            {split.sum === null
              ? t.setNoSum(split.parts.length)
              : t.setSum(split.parts.length, quantityWithUnit(split.sum, text))}
          </p>
          <Parts split={split} />
        </section>
      ))}
      {card.partOf.map(({ whole, name, parts }) => {
        const total = quantityWithUnit(whole.quantity, text);
        return (
          <p key={`${whole.id} ${name}`} className="card-section">
            {naming(
              name === ''
                ? t.inSetUnnamed(parts.length, total)
                : t.inSet(parts.length, name, total),
              name,
            )}
            <span> </span>
            <ViewLink to={{ claim: whole.id }}>{t.showWhole}</ViewLink>
          </p>
        );
      })}
    </>
  );
}

/** The parts of a split as one table: what tells them apart, and the figure; the largest first. */
function Parts({ split }: { readonly split: CardSplit }) {
  const { labelOf } = useWorld();
  const words = useFullWords();
  const { text } = words;
  const by = partName(split.parts);
  const sorted = split.parts.toSorted(
    (a, b) => comparable(b.quantity) - comparable(a.quantity),
  );
  const units = new Set(split.parts.map((part) => part.quantity.unit));
  const written = units.size > 1 ? quantityWithUnit : quantityText;
  return (
    <ul className="claim-parts">
      {sorted.map((part) => (
        <li key={part.id}>
          <ViewLink to={{ claim: part.id }}>
            {by === 'says' ? (
              <LedgerWords>{part.says}</LedgerWords>
            ) : (
              nameOfPart(part, by, words, labelOf)
            )}
          </ViewLink>
          <span translate="no" className="claim-part-figure">
            {written(part.quantity, text)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function nameOfPart(
  part: Claim,
  by: PartName,
  words: FullWords,
  labelOf: (metric: MetricId) => string,
): string {
  const { text } = words;
  switch (by) {
    case 'places':
      return words.names(part.places);
    case 'metric':
      return labelOf(part.metric);
    case 'scope':
      return part.scope === null ? part.says : text.claimWords.scopes[part.scope];
    case 'group':
      return part.group === null ? part.says : (text.claim.groups[part.group] ?? part.group);
    case 'period':
      return claimPeriodText(part, text);
    case 'says':
      return part.says;
  }
}
