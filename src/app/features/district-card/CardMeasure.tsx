import { useId, useState } from 'react';
import type { ClaimId, PlaceId } from '../../../ledger/types';
import { isLive } from '../../../periods/candidates';
import { oneParty } from '../../../queries/district/districtCard';
import type {
  CardMeasureModel as Measure,
  CardSectionModel as Section,
  CardTime,
  CardSumModel,
  CardMeasureModel,
} from '../../../queries/district/types';
import type { FullText } from '../../../text/Text';
import type { FullWords } from '../../../text/Words';
import { quantityText, quantityWithUnit } from '../../../text/numberText';
import { claimPeriodText } from '../../../text/periodText';
import { ClaimItem } from '../../claims/ClaimItem';
import { ClaimRelations } from '../../claims/ClaimRelations';
import { LedgerWords } from '../../claims/LedgerWords';
import { useWorld } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { useLangOf } from '../../state/useText';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly measure: Measure;
  readonly place: PlaceId;
  readonly shownClaim: ClaimId | null;
  /** Whether it stands open at first. */
  readonly open: boolean;
}

/** One measure of a card: folded, its latest figures; open, every claim with its caution and parties. */
export function CardMeasure(props: Props) {
  const { measure, place, shownClaim, open: openAtFirst } = props;
  const { site } = useWorld();
  const words = useFullWords();
  const { text } = words;
  const id = useId();
  const langOf = useLangOf();
  const [open, setOpen] = useState(openAtFirst);
  const party = oneParty(measure.sides);
  return (
    <section className="card-section">
      <h3 className="card-group-title">
        <button
          type="button"
          className="card-fold"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span>{measure.metric.label}</span>
          <span className="card-count">
            {!open && text.card.figures(measure.claims.length)}
          </span>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </button>
      </h3>
      <div id={id}>
        {open ? (
          <>
            <p className="card-quiet">
              <span>{`${text.card.counted(measure.claims.length, measure.documents)} `}</span>
              <span lang={langOf(measure.metric.caution)}>{measure.metric.caution}</span>
              {party !== null && <span>{` ${text.card.oneParty(site.sides[party])}`}</span>}
            </p>
            {measure.sections.map((section) => (
              <CardSection
                key={`${section.mode} ${JSON.stringify(section.time)}`}
                section={section}
                place={place}
                shownClaim={shownClaim}
              />
            ))}
            <CardSums sums={measure.sums} />
          </>
        ) : (
          <p className="card-preview">
            {previewOf(measure, words).map(({ id, figure, period }) => (
              <span key={id}>
                {figure !== null && <strong>{figure}</strong>}
                <span>{` ${period}`}</span>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

interface CardSectionProps {
  readonly section: Section;
  readonly place: PlaceId;
  readonly shownClaim: ClaimId | null;
}

/** Claims that stand open before the reader asks for more, and how many figures that link names. */
const FIRST = 3;

const NAMED = 6;

/** Claims of one time and one way to speak of the district; long lists are folded. */
function CardSection({ section, place, shownClaim }: CardSectionProps) {
  const words = useFullWords();
  const { text } = words;
  const [open, setOpen] = useState(false);
  const { claims, mode } = section;
  const folded = mode === 'listed' || mode === 'part';
  const shown = claims.filter(
    ({ claim }, i) => open || claim.id === shownClaim || (!folded && i < FIRST),
  );
  const hidden = claims.filter((each) => !shown.includes(each));
  const units = new Set(claims.map(({ claim }) => claim.quantity.unit));
  const written = units.size > 1 ? quantityWithUnit : quantityText;
  const values = hidden.map(({ claim }) => {
    const figure = written(claim.quantity, text);
    return isLive(claim) ? figure : `${figure} ${text.claimWords.statuses[claim.status]}`;
  });
  return (
    <div className="card-list">
      <h4 className="card-list-head">
        <span>{headOf(section, words.name(place), text)}</span>
        <span>{text.card.figures(claims.length)}</span>
      </h4>
      <ul>
        {shown.map(({ claim, ties: relations }) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            about={place}
            withUnit={units.size > 1}
            onMap={claim.id === shownClaim}
          >
            <ClaimRelations relations={relations} />
          </ClaimItem>
        ))}
      </ul>
      {(hidden.length > 0 || open) && (
        <button
          type="button"
          className="text-button card-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open
            ? folded
              ? text.card.hideList
              : text.card.fewer
            : folded
              ? text.card.showList(hidden.length)
              : text.card.moreWith(
                  hidden.length,
                  values.slice(0, NAMED).join(', ') + (values.length > NAMED ? ' …' : ''),
                )}
        </button>
      )}
    </div>
  );
}

function headOf({ time, mode }: Section, district: string, text: FullText): string {
  const { heads } = text.card;
  if (mode === 'listed' || mode === 'part' || time === null) {
    return mode === 'part' ? heads.part : heads.listed;
  }
  return mode === 'single'
    ? heads.single(timeText(time, text), district)
    : heads.joint(timeText(time, text));
}

function timeText(time: CardTime, text: FullText): string {
  return time.kind === 'year'
    ? text.card.heads.year(String(time.year))
    : text.card.heads[time.kind];
}

/** P3: sums over parts of a year, marked as computed here, with what they leave out. */
function CardSums({ sums }: { readonly sums: readonly CardSumModel[] }) {
  const { text } = useFullWords();
  const t = text.card;
  if (sums.length === 0) return null;
  return (
    <div className="card-list">
      <h4 className="card-list-head">{t.sums}</h4>
      <ul>
        {sums.map(({ year, sum, covered, of, unit }) => {
          const [first] = sum.from;
          return (
            <li key={`${year} ${first?.id}`} className="card-sum">
              <strong>{t.sum(String(year), quantityWithUnit(sum.quantity, text))}</strong>
              <span>{`${text.marks.stop} `}</span>
              <LedgerWords within={t.sumFrom(sum.from.length, first?.speaker ?? '')}>
                {first?.speaker ?? ''}
              </LedgerWords>
              <span>{` ${unit === 'month' ? t.months(covered, of) : t.days(covered, of)}`}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface Preview {
  /** Id of the claim, or of what it says instead. */
  readonly id: string;
  /** Null where the claims are for more or less than the district. */
  readonly figure: string | null;
  readonly period: string;
}

const MOST = 2;

/** What a folded measure says: the latest figures of the district by itself, else what there is. */
function previewOf(measure: CardMeasureModel, { text }: FullWords): readonly Preview[] {
  const single = measure.sections
    .filter((section) => section.mode === 'single')
    .flatMap((section) => section.claims)
    .filter(({ claim }) => claim.status === 'active' || claim.status === 'disputed')
    .toSorted((a, b) => b.claim.end.lastDay - a.claim.end.lastDay);
  if (single.length > 0) {
    return single.slice(0, MOST).map(({ claim }) => ({
      id: claim.id,
      figure: quantityWithUnit(claim.quantity, text),
      period: claimPeriodText(claim, text),
    }));
  }
  const has = (mode: string) => measure.sections.some((section) => section.mode === mode);
  const period = has('joint')
    ? text.card.together
    : has('listed')
      ? text.card.inWider
      : text.card.partly;
  return [{ id: 'others', figure: null, period }];
}
