import type { ReactNode } from 'react';
import type { ClaimCard } from '../../cards/claim/claimCard';
import type { SiteTexts } from '../../ledger/siteIn';
import { claimPeriodText } from '../../text/periodText';
import { languageName, publishedText } from '../../text/sourceText';
import type { FullWords } from '../../text/Words';
import { capitalised } from '../shared/capitalised';
import { ExternalLink } from '../shared/ExternalLink';
import { LedgerWords } from '../shared/LedgerWords';

interface Props {
  readonly card: ClaimCard;
  readonly words: FullWords;
  readonly site: SiteTexts;
}

const told = (words: string | null) => words && <LedgerWords>{words}</LedgerWords>;

/** The columns of a claim and of its document, in words; empty ones are left out. */
export function ClaimFacts({ card: { claim, source }, words, site }: Props) {
  const { text } = words;
  const say = text.claim;
  const labels = say.facts;
  const kind = site.publisherKinds[source.publisherKind] ?? source.publisherKind;
  const published = [
    source.published === null ? say.undated : publishedText(source, text),
    text.claimWords.inLanguage(languageName(source.language, text.lang)),
  ];
  const document = (
    <>
      <ExternalLink href={source.url} lang={source.language}>
        {source.title}
      </ExternalLink>
      {source.url === null && <span>{` (${say.noAddress})`}</span>}
    </>
  );
  const facts: readonly (readonly [keyof typeof labels | 'part', ReactNode])[] = [
    ['places', say.modes[claim.placeMode](words.names(claim.places))],
    ['part', claim.coverage === 'part' ? capitalised(say.part, text.lang) : null],
    ['period', capitalised(claimPeriodText(claim, text), text.lang)],
    ['scope', claim.scope === null ? null : text.claimWords.scopes[claim.scope]],
    ['group', claim.group === null ? null : (say.groups[claim.group] ?? claim.group)],
    ['saidBy', told(claim.speaker)],
    ['published', `${say.fromKind(source.publisher, kind)}, ${published.join(', ')}`],
    ['document', document],
    ['author', source.author],
    ['locator', told(claim.locator)],
    ['directness', text.claimWords.directness[claim.directness]],
    ['side', site.sides[source.side]],
    ['status', text.claimWords.statuses[claim.status] || say.active],
    ['note', told(claim.note)],
    ['sourceNote', told(source.note)],
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
