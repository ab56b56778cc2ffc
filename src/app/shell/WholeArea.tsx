import type { ReactNode } from 'react';
import { WholeAreaBar } from '../features/whole-area/WholeAreaBar';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import { useView } from '../state/useView';
import { WholeAreaPlot } from './lazyFeatures';

/** In the place of the line, where it cannot be shown. */
const framed = (words: ReactNode) => <section className="strip">{words}</section>;

/** What was stated for the area as a whole in the period of the view, and the plot of its measure. */
export function WholeArea() {
  const openScreen = useView((state) => state.openScreen);
  return (
    <Part frame={framed}>
      <WholeAreaBar
        plot={
          <WholeGate fetch={WholeAreaPlot.fetch}>
            <WholeAreaPlot onOpenAll={() => openScreen('plots')} />
          </WholeGate>
        }
      />
    </Part>
  );
}
