import { useMemo, useRef, useState, type FocusEvent } from 'react';
import type { PlotMark } from '../../../cartography/plots/PlotScene';
import { plotLayout } from '../../../cartography/plots/plotLayout';
import type { Claim, ClaimId, Metric } from '../../../ledger/types';
import type { ChosenPeriod } from '../../../periods/Period';
import type { Plot } from '../../../series/types';
import { markSpoken, seriesText } from '../../../text/plotText';
import { useElementSize, usePhone } from '../../state/device';
import { useFullWords } from '../../state/useFullWords';
import { currentSizes } from '../../ui/layoutSizes';
import { useOpenLayer } from '../../ui/useOpenLayer';
import { PlotDetail, PlotFigure } from './PlotFigure';

interface Props {
  readonly plot: Plot;
  readonly metric: Metric;
  readonly heads: ReadonlyMap<number, readonly Claim[]>;
  readonly period: ChosenPeriod | null;
  readonly height: number;
  readonly label: string;
  /** Id of the text that says what the plot shows. */
  readonly describedBy: string;
}

/** The room that a card wants above its mark, CSS px. */
const ROOM = 240;

/** A plot as wide as its place, and the claim of the mark that a reader points at. */
export function PlotBox(props: Props) {
  const { plot, metric, heads, period, height, label, describedBy } = props;
  const words = useFullWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.floor(useElementSize(frame)?.width ?? 0);
  const phone = usePhone();
  const [at, setAt] = useState<ClaimId | null>(null);
  /** `pinned`: pressed, so it stays when the pointer goes. */
  const [shown, setShown] = useState<'no' | 'yes' | 'pinned'>('no');
  const [below, setBelow] = useState(false);
  const scene = useMemo(
    () =>
      width === 0 ? null : plotLayout({ plot, metric, heads, words, period, width, height }),
    [plot, metric, heads, words, period, width, height],
  );
  const active = shown === 'no' ? null : at;
  const mark = scene?.marks.find(({ claim }) => claim.id === active) ?? null;

  const open = (next: PlotMark, how: 'yes' | 'pinned') => {
    const top = frame.current?.getBoundingClientRect().top ?? 0;
    setBelow(top + next.y < ROOM);
    setAt(next.claim.id);
    setShown(how);
  };
  const close = () => setShown('no');
  const closeByHand = () => {
    frame.current?.querySelector<SVGGElement>('.plot-mark[tabindex="0"]')?.focus();
    close();
  };
  useOpenLayer(active !== null, () => {
    // What a pointer alone has opened takes no focus from elsewhere.
    if (frame.current?.contains(document.activeElement) === true) closeByHand();
    else close();
  });
  const cardWidth = mark === null ? 0 : currentSizes().plotCard;
  const left =
    mark === null ? 0 : Math.max(0, Math.min(width - cardWidth, mark.x - cardWidth / 2));
  const place =
    mark === null || phone
      ? {}
      : below
        ? { left, top: mark.y + 14 }
        : { left, bottom: height - (mark.range?.top ?? mark.y) + 12 };

  return (
    // The pointer is that of the plot inside, which is the control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={frame}
      className="plot-stage"
      style={{ minHeight: height }}
      onPointerLeave={() => {
        if (shown === 'yes') close();
      }}
      onBlur={(event: FocusEvent<HTMLDivElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {scene !== null && (
        <PlotFigure
          scene={scene}
          label={label}
          describedBy={describedBy}
          active={active}
          at={at}
          nameOf={({ claim, point, series }) =>
            markSpoken(claim, point, seriesText(series, plot, words), words.text)
          }
          onPoint={(next) => {
            if (shown !== 'pinned') open(next, 'yes');
          }}
          onFocus={(next) => open(next, shown === 'pinned' ? 'pinned' : 'yes')}
          onPick={(next) => open(next, 'pinned')}
        />
      )}
      {mark !== null && (
        <div
          className={phone ? 'plot-card plot-card-still' : 'plot-card'}
          style={place}
          tabIndex={-1}
        >
          <PlotDetail mark={mark} onClose={closeByHand} />
        </div>
      )}
    </div>
  );
}
