import type { ReactNode } from 'react';
import { WholeAreaPlot } from './lateParts';
import { WholeGate } from './loading/WholeGate';
import { Part } from './Part';
import type { Atlas } from './shared/useAtlas';
import { useView } from './shared/useView';
import type { World } from './shared/World';
import { Strip } from './strip/Strip';

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
      <Strip
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
