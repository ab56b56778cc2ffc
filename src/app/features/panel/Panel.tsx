import type { ReactNode } from 'react';
import { bound, histogramOf } from '../../../cartography/legendOf';
import type { LegendRow } from '../../../cartography/types';
import { periodKey } from '../../../periods/Period';
import { saidByText } from '../../../text/sourceText';
import { defaultPeriod } from '../../../view/linkContext';
import { ColourByPicker, noAreaView } from './ColourByPicker';
import { FindBox } from './find/FindBox';
import { Legend } from './Legend';
import { useWholeLedger } from '../../loading/data/WholeLedger';
import { measureGroups, MeasurePicker } from './MeasurePicker';
import { axisChoices } from './period/axisChoices';
import { PeriodPicker, type PeriodKindId } from './period/PeriodPicker';
import { useAtlas } from '../../state/atlas';
import { SpeakerLine } from '../../claims/SpeakerLine';
import { useView, useViewNow } from '../../state/useView';
import { useFind, useSearch } from './find/useFind';
import { LANDMARK } from '../../ui/landmarks';
import './summary.css';

interface Props {
  readonly filter: LegendRow | null;
  readonly onPoint: (row: LegendRow | null) => void;
  readonly onFilter: (row: LegendRow | null) => void;
  /** Periods begin or cease to pass by themselves. */
  readonly onPlaying: (playing: boolean) => void;
}

const kindOrder: readonly PeriodKindId[] = ['year', 'span', 'upto', 'on'];

/** What the reader chooses, and what the map means: measure, period, colour, legend, sentence, search. */
export function Panel(props: Props) {
  const { filter, onPoint, onFilter, onPlaying } = props;
  const view = useView((state) => state.view);
  const viewNow = useViewNow();
  const awaited = useView((state) => state.awaited);
  const { status } = useWholeLedger();
  // Where it did not come the list says what is shown.
  const coming = awaited?.kind === 'measure' && status !== 'failed' ? awaited.metric : null;
  const chooseMeasure = useView((state) => state.chooseMeasure);
  const choosePeriod = useView((state) => state.choosePeriod);
  const colourBy = useView((state) => state.colourBy);
  const { find, searchLedger } = useFind();
  const search = useSearch();
  const { world, metric, choices, figures, legend, sentence, words } = useAtlas();
  const { text } = words;
  const heading = text.units.heading[metric.unit];
  const saidBy = saidByText(figures, text);

  return (
    <>
      <MeasurePicker
        groups={measureGroups(world.ledger.metrics)}
        coming={coming}
        onChoose={chooseMeasure}
      />
      <PeriodPicker
        key={`${view.metric} ${view.period.kind}`}
        kinds={kindOrder.filter((kind) => choices.some(({ period }) => period.kind === kind))}
        kind={view.period.kind}
        choices={axisChoices(choices, view.period, text)}
        chosenNow={() => periodKey(viewNow().period)}
        onPlaying={onPlaying}
        onKind={(kind, run) => {
          const period = defaultPeriod(choices.filter((each) => each.period.kind === kind));
          if (period !== null) choosePeriod(period, run);
        }}
        onChoose={(id, run) => {
          const choice = choices.find(({ period }) => periodKey(period) === id);
          if (choice !== undefined) choosePeriod(choice.period, run);
        }}
      />
      <ColourByPicker
        totalLabel={text.colourBy.total(text.units.after(metric.unit, 2))}
        noAreaView={noAreaView(metric, text)}
        onChoose={colourBy}
      />
      <Legend
        legend={legend}
        bounds={figures.classes.breaks.map((value) => bound(value, text))}
        histogram={histogramOf(figures)}
        unit={heading}
        filter={filter?.id ?? null}
        onPoint={onPoint}
        onFilter={onFilter}
      />
      <Summary {...sentence} saidBy={saidBy && <SpeakerLine line={saidBy} />} />
      <FindBox search={search} onFind={find} onLedger={searchLedger} />
    </>
  );
}

interface SummaryProps {
  readonly lead: string;
  readonly rest: string;
  /** Who said the figures; null where there are none. */
  readonly saidBy: ReactNode;
}

/**
 * One computed sentence for the whole view; when it changes the announcer says it. On a phone, where the map has
 * no title plate, who said the figures stands below it.
 */
function Summary({ lead, rest, saidBy }: SummaryProps) {
  return (
    <>
      <p className="summary" id={LANDMARK.sentence} tabIndex={-1}>
        <strong>{lead}</strong>
        <span>{` ${rest}`}</span>
      </p>
      {saidBy !== null && <p className="summary-source">{saidBy}</p>}
    </>
  );
}
