import { useLedgerLang } from '../shared/useLedgerLang';
import { useMemo } from 'react';
import { claimCard } from '../../cards/claim/claimCard';
import type { FigureWorld } from '../../figures/FigureWorld';
import type { SiteTexts } from '../../ledger/siteIn';
import type { ClaimId, PlaceId } from '../../ledger/types';
import { quantitySpoken, quantityText } from '../../text/quantityText';
import type { Words } from '../../text/Words';
import { CardFrame } from '../shared/CardFrame';
import { Icon } from '../shared/Icon';
import { useFullWords } from '../shared/useFullWords';
import { useLangOf } from '../shared/useLangOf';
import { ClaimFacts } from './ClaimFacts';
import { ClaimLinks } from './ClaimLinks';
import { ClaimRow } from './ClaimRow';
import { ClaimSets } from './ClaimSets';
import { ClaimTreatment } from './ClaimTreatment';
import './claim.css';

interface Props {
  readonly id: ClaimId;
  readonly world: FigureWorld;
  readonly words: Words;
  readonly site: SiteTexts;
  /** The district whose card lies beneath; null: none. */
  readonly under: PlaceId | null;
  /** Where the tables are, for the line of the claim. */
  readonly tableAddress: string;
  /** The text of a copied link to this view. */
  readonly shareUrl: () => string;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** All that there is to know of one claim: columns, links, what the rules make of it, its line. */
export function ClaimCard(props: Props) {
  const ledgerLang = useLedgerLang();
  const langOf = useLangOf();
  const { id, world, site, under, tableAddress, shareUrl, onCopy, onClose } = props;
  const words = useFullWords(props.words);
  const { text } = words;
  const card = useMemo(() => claimCard(world, id), [world, id]);
  if (card === null) return null;
  const { claim, metric } = card;
  const { quantity } = claim;
  const { index } = world;
  return (
    <CardFrame
      about={id}
      label={text.claimWords.one}
      title={
        <>
          <span className="unseen">{quantitySpoken(quantity, text)}</span>
          <span aria-hidden="true">
            <span translate="no">{quantityText(quantity, text)}</span>
            <span> </span>
            <span className="claim-unit">
              {text.units.after(quantity.unit, quantity.high ?? quantity.value)}
            </span>
          </span>
        </>
      }
      back={
        under !== null && (
          <button type="button" className="claim-back" onClick={onClose}>
            <Icon name="chevron-left" size={14} />
            <span>{words.name(under)}</span>
          </button>
        )
      }
      onClose={onClose}
    >
      <p className="claim-measure">{metric.label}</p>
      <p className="claim-says" lang={ledgerLang}>
        {claim.says}
      </p>
      <ClaimFacts card={card} words={words} site={site} />
      <ClaimTreatment claim={claim} treatment={card.treatment} words={words} index={index} />
      <ClaimSets card={card} words={words} index={index} />
      <ClaimLinks links={card.links} words={words} index={index} />
      <section className="card-section">
        <h3 className="card-group-title">{text.claim.meaning}</h3>
        <p lang={langOf(metric.definition)}>{metric.definition}</p>
        <p className="card-quiet" lang={langOf(metric.caution)}>
          {metric.caution}
        </p>
      </section>
      <ClaimRow
        claim={claim}
        version={index.ledger.version}
        contact={site.contact}
        text={text}
        tableAddress={tableAddress}
        shareUrl={shareUrl}
        onCopy={onCopy}
      />
    </CardFrame>
  );
}
