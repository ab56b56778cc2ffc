import { useMemo, type ReactNode } from 'react';
import { useLedgerLang, useLangOf } from '../../state/useText';
import { claimCard, type ClaimCardModel } from '../../../queries/claim/claimCard';
import type { ClaimId, PlaceId } from '../../../ledger/types';
import { quantitySpoken, quantityText } from '../../../text/numberText';
import { CardFrame } from '../../ui/CardFrame';
import { Icon } from '../../ui/Icon';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { ClaimRow } from './ClaimRow';
import { ClaimSets } from './ClaimSets';
import { ClaimTreatment } from './ClaimTreatment';
import { claimPeriodText } from '../../../text/periodText';
import { languageName } from '../../../text/outletText';
import { publishedText } from '../../../text/sourceText';
import { capitalised } from '../../../text/phrases';
import { ExternalLink } from '../../ui/ExternalLink';
import { LedgerWords } from '../../claims/LedgerWords';
import type { ClaimLink } from '../../../queries/relations';
import { groupBy } from '../../../lib/group';
import { ClaimItem } from '../../claims/ClaimItem';
import './claim.css';

interface Props {
  readonly id: ClaimId;
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
  const { id, under, tableAddress, shareUrl, onCopy, onClose } = props;
  const { world } = useWorld();
  const words = useFullWords();
  const { text } = words;
  const card = useMemo(() => claimCard(world, id), [world, id]);
  if (card === null) return null;
  const { claim, metric } = card;
  const { quantity } = claim;
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
      <ClaimFacts card={card} />
      <ClaimTreatment claim={claim} treatment={card.treatment} />
      <ClaimSets card={card} />
      <ClaimLinks links={card.links} />
      <section className="card-section">
        <h3 className="card-group-title">{text.claim.meaning}</h3>
        <p lang={langOf(metric.definition)}>{metric.definition}</p>
        <p className="card-quiet" lang={langOf(metric.caution)}>
          {metric.caution}
        </p>
      </section>
      <ClaimRow claim={claim} tableAddress={tableAddress} shareUrl={shareUrl} onCopy={onCopy} />
    </CardFrame>
  );
}

const ledgerWords = (words: string | null) => words && <LedgerWords>{words}</LedgerWords>;

/** The columns of a claim and of its document, in words; empty ones are left out. */
function ClaimFacts({ card }: { readonly card: ClaimCardModel }) {
  const { claim, source } = card;
  const { site } = useWorld();
  const words = useFullWords();
  const { text } = words;
  const t = text.claim;
  const labels = t.facts;
  const kind = site.publisherKinds[source.publisherKind] ?? source.publisherKind;
  const published = [
    source.published === null ? t.undated : publishedText(source, text),
    text.claimWords.inLanguage(languageName(source.language, text.lang)),
  ];
  const document = (
    <>
      <ExternalLink href={source.url} lang={source.language}>
        {source.title}
      </ExternalLink>
      {source.url === null && <span>{` (${t.noAddress})`}</span>}
    </>
  );
  const facts: readonly (readonly [keyof typeof labels | 'part', ReactNode])[] = [
    ['places', t.modes[claim.placeMode](words.names(claim.places))],
    ['part', claim.coverage === 'part' ? capitalised(t.part, text.lang) : null],
    ['period', capitalised(claimPeriodText(claim, text), text.lang)],
    ['scope', claim.scope === null ? null : text.claimWords.scopes[claim.scope]],
    ['group', claim.group === null ? null : (t.groups[claim.group] ?? claim.group)],
    ['saidBy', ledgerWords(claim.speaker)],
    ['published', `${t.fromKind(source.publisher, kind)}, ${published.join(', ')}`],
    ['document', document],
    ['author', source.author],
    ['locator', ledgerWords(claim.locator)],
    ['directness', text.claimWords.directness[claim.directness]],
    ['side', site.sides[source.side]],
    ['status', text.claimWords.statuses[claim.status] || t.active],
    ['note', ledgerWords(claim.note)],
    ['sourceNote', ledgerWords(source.note)],
  ];
  return (
    <dl className="card-facts claim-columns">
      {facts.map(
        ([id, value]) =>
          value !== null && (
            <div key={id} className="card-fact">
              <dt>{id === 'part' ? '' : labels[id]}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Links to other claims, both ways, by what they say; each with the remark of the link. */
function ClaimLinks({ links }: { readonly links: readonly ClaimLink[] }) {
  const t = useFullWords().text.claim;
  if (links.length === 0) return null;
  const groups = groupBy(links, ({ relation, outgoing }) =>
    outgoing ? t.relations[relation].outgoing : t.relations[relation].incoming,
  );
  return (
    <section className="card-section">
      <h3 className="card-group-title">{t.links}</h3>
      {[...groups].map(([head, group]) => (
        <div
          key={group[0] && `${group[0].relation} ${group[0].outgoing}`}
          className="card-list"
        >
          <h4 className="card-list-head">{head}</h4>
          <ul>
            {group.map(({ other, note }) => (
              <ClaimItem key={other.id} claim={other} about={null} withUnit>
                {note !== null && <span className="claim-tie">{t.linkNote(note)}</span>}
              </ClaimItem>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
