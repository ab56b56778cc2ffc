import type { DecisionRule } from '../../../figures/types';
import type { Claim } from '../../../ledger/types';
import { periodKey, type ChosenPeriod } from '../../../periods/Period';
import type { Appearance, Treatment } from '../../../queries/claim/treatmentOf';
import type { FullText } from '../../../text/Text';
import type { FullWords } from '../../../text/Words';
import { periodKind } from '../../../text/periodKind';
import { choiceText } from '../../../text/periodText';
import { ClaimItem } from '../../claims/ClaimItem';
import { useFullWords } from '../../state/useFullWords';
import { ViewLink } from '../../ui/ViewLink';

interface Props {
  readonly claim: Claim;
  readonly treatment: Treatment;
}

/** C5: whether and where the map shows a claim, by which rule; or why it does not. */
export function ClaimTreatment({ claim, treatment }: Props) {
  const words = useFullWords();
  const { text } = words;
  const others = othersOf(treatment);
  return (
    <section className="card-section">
      <h3 className="card-group-title">{text.claim.onMap}</h3>
      {treatment.kind === 'drawn' ? (
        treatment.drawings.map((drawing) => (
          <p key={periodKey(drawing.period)}>
            <span>{`${drawnText(drawing, words)} `}</span>
            <ViewLink
              to={{
                metric: claim.metric,
                period: drawing.period,
                by: 'total',
                screen: 'map',
                claim: null,
                district: drawing.places[0] ?? null,
                card: false,
              }}
            >
              {text.claim.showMap}
            </ViewLink>
          </p>
        ))
      ) : (
        <p>{whyNot(treatment, text)}</p>
      )}
      {others.length > 0 && (
        <ul className="claim-others">
          {others.map((other) => (
            <ClaimItem key={other.id} claim={other} about={null} withUnit />
          ))}
        </ul>
      )}
    </section>
  );
}

function drawnText({ period, until, places, rule }: Appearance, words: FullWords): string {
  const { text } = words;
  const names = words.names(places);
  const reason = text.decision.rules[rule];
  const lead =
    until === null
      ? text.claim.drawn(whenText(period, text), names, ruleId(rule))
      : text.claim.drawnUntil(
          whenText(period, text),
          'date' in until ? choiceText({ kind: 'on', date: until.date }, text) : '',
          names,
          ruleId(rule),
        );
  return lead + reason;
}

function whyNot(treatment: Exclude<Treatment, { kind: 'drawn' }>, text: FullText): string {
  const t = text.claim;
  switch (treatment.kind) {
    case 'preferred':
      return (
        t.preferred(whenText(treatment.period, text), ruleId(treatment.rule)) +
        text.decision.rules[treatment.rule]
      );
    case 'witness':
      return t.witness;
    case 'rejected':
      return t.rejected(treatment.reason ?? '');
    case 'superseded':
      return t.superseded;
    case 'ledger-alone':
      return t.ledgerAlone;
    case 'measure':
      return t.measure;
    case 'part':
      return t.partNeverDrawn;
    case 'total':
      return t.totals[treatment.mode];
    case 'no-place':
      return t.noPlace;
  }
}

/** The claims that a reason speaks of. */
function othersOf(treatment: Treatment): readonly Claim[] {
  switch (treatment.kind) {
    case 'preferred':
      return [treatment.other];
    case 'witness':
      return [treatment.of];
    case 'superseded':
      return treatment.by;
    default:
      return [];
  }
}

function whenText(period: ChosenPeriod, text: FullText): string {
  return text.claim.when[periodKind(period)](choiceText(period, text));
}

/** `C3.span` is a step of rule C3. */
function ruleId(rule: DecisionRule): string {
  return rule.split('.')[0] ?? rule;
}
