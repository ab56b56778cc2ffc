import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { PlotMark, PlotScene } from '../../../cartography/plots/PlotScene';
import type { ClaimId, Claim } from '../../../ledger/types';
import { PlotFrame } from './PlotFrame';
import { PlotMarks } from './PlotMarks';
import { useFullWords } from '../../state/useFullWords';
import { useLedgerLang } from '../../state/useText';
import { ClaimItem } from '../../claims/ClaimItem';
import { Icon } from '../../ui/Icon';
import { LedgerWords } from '../../claims/LedgerWords';
import './plotFigure.css';

interface Props {
  readonly scene: PlotScene;
  readonly label: string;
  /** Id of the text that says what the plot shows. */
  readonly describedBy: string;
  readonly nameOf: (mark: PlotMark) => string;
  /** The claim that is shown; null: none. */
  readonly active: ClaimId | null;
  /** Where the keyboard is, or will come in; null: at the first. */
  readonly at: ClaimId | null;
  /** A pointer is near. */
  readonly onPoint: (mark: PlotMark) => void;
  /** The keyboard is on it. */
  readonly onFocus: (mark: PlotMark) => void;
  /** Pressed, tapped or Enter: stays open. */
  readonly onPick: (mark: PlotMark) => void;
}

/** How near a pointer has to come; fingers are wider. */
const REACH = { mouse: 22, pen: 22, touch: 40 };

/** The picture of a plot: one tab stop, arrow keys go from mark to mark in order of time. */
export function PlotFigure(props: Props) {
  const { scene, label, describedBy, nameOf, active, at, onPoint, onFocus, onPick } = props;
  const frame = useRef<SVGSVGElement>(null);
  const { marks } = scene;
  const stop = Math.max(
    0,
    marks.findIndex((mark) => mark.claim.id === at),
  );

  const focus = (mark: PlotMark) => {
    frame.current
      ?.querySelector<SVGGElement>(`[data-claim="${CSS.escape(mark.claim.id)}"]`)
      ?.focus();
  };

  const near = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const reach = event.pointerType === 'touch' ? REACH.touch : REACH.mouse;
    return nearestMark(marks, event.clientX - box.left, event.clientY - box.top, reach);
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const to = {
      ArrowLeft: stop - 1,
      ArrowDown: stop - 1,
      ArrowRight: stop + 1,
      ArrowUp: stop + 1,
      Home: 0,
      End: marks.length - 1,
      Enter: stop,
      ' ': stop,
    }[event.key];
    const mark = to === undefined ? undefined : marks[to];
    if (to === undefined) return;
    event.preventDefault();
    if (mark === undefined) return;
    focus(mark);
    if (event.key === 'Enter' || event.key === ' ') onPick(mark);
  };

  return (
    <svg
      ref={frame}
      className="notranslate plot-figure"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        const mark = event.pointerType === 'touch' ? null : near(event);
        if (mark !== null && mark.claim.id !== active) onPoint(mark);
      }}
      onPointerUp={(event) => {
        const mark = near(event);
        if (mark === null) return;
        // With the focus on it, the next press elsewhere closes it.
        focus(mark);
        onPick(mark);
      }}
    >
      <PlotFrame scene={scene} />
      <PlotMarks
        scene={scene}
        active={active}
        stop={marks[stop]?.claim.id}
        nameOf={nameOf}
        onFocus={onFocus}
        onPick={onPick}
      />
    </svg>
  );
}

interface PlotDetailProps {
  readonly mark: PlotMark;
  readonly onClose: () => void;
}

/** The claim of a mark with all that stands to it: who denies it, who repeats it, what it repeats. */
export function PlotDetail({ mark, onClose }: PlotDetailProps) {
  const ledgerLang = useLedgerLang();
  const { claim, point, again } = mark;
  const { text } = useFullWords();
  const witnesses = point.witnesses.filter((witness) => witness !== claim);
  return (
    <div className="plot-detail">
      <ClaimList claims={[claim]} />
      {claim.note !== null && (
        <p className="plot-detail-note" lang={ledgerLang}>
          {claim.note}
        </p>
      )}
      {again && <ClaimList title={text.plots.repeats} claims={[point.claim]} />}
      <ClaimList title={text.plots.disagreesWith} claims={point.rivals} />
      <ClaimList title={text.plots.alsoIn} claims={witnesses} withNotes />
      <button
        type="button"
        className="plot-detail-close"
        aria-label={text.shared.close}
        onClick={onClose}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}

interface ListProps {
  readonly title?: string;
  readonly claims: readonly Claim[];
  readonly withNotes?: boolean;
}

function ClaimList({ title, claims, withNotes = false }: ListProps) {
  if (claims.length === 0) return null;
  const noted = withNotes ? claims.filter((claim) => claim.note !== null) : [];
  return (
    <>
      {title !== undefined && <h4 className="plot-detail-title">{title}</h4>}
      <ul className="plot-claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} about={null} withUnit />
        ))}
      </ul>
      {noted.map(({ id, note }) => (
        <p key={id} className="plot-detail-note">
          <LedgerWords>{note ?? ''}</LedgerWords>
        </p>
      ))}
    </>
  );
}

/** The mark nearest to a point, no farther than `reach` pixels; null: none. */
export function nearestMark(
  marks: readonly PlotMark[],
  x: number,
  y: number,
  reach: number,
): PlotMark | null {
  let best: PlotMark | null = null;
  let distance = reach;
  for (const mark of marks) {
    // A stem and a range belong to their mark.
    const top = mark.range?.top ?? mark.y;
    const bottom = Math.max(mark.stem?.from ?? mark.y, mark.range?.bottom ?? mark.y);
    const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
    const along = dy === 0 ? Math.abs(y - mark.y) / 100 : 0;
    const far = Math.hypot(x - mark.x, dy) + along;
    if (far < distance) [best, distance] = [mark, far];
  }
  return best;
}
