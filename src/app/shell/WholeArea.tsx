import type { ReactNode } from 'react';
import { WholeAreaBar } from '../features/whole-area/WholeAreaBar';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import type { World } from '../state/World';
import type { Atlas } from '../state/useAtlas';
import { useView } from '../state/useView';
import { WholeAreaPlot } from './lazyFeatures';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
}

/** In the place of the line, where it cannot be shown. */
const framed = (words: ReactNode) => <section className="strip">{words}</section>;

/** What was stated for the area as a whole in the period of the view, and the plot of its measure. */
export function WholeArea({ world, atlas }: Props) {
  const period = useView((state) => state.view.period);
  const show = useView((state) => state.show);
  const { metric, words } = atlas;
  return (
    <Part frame={framed}>
      <WholeAreaBar
        claims={atlas.figures.wholeArea}
        period={period}
        index={world.index}
        words={words}
        plot={
          <WholeGate fetch={WholeAreaPlot.fetch}>
            <WholeAreaPlot
              world={world}
              metric={metric}
              period={period}
              words={words}
              onOpenAll={() => show('plots')}
            />
          </WholeGate>
        }
      />
    </Part>
  );
}
