import { useContext } from 'react';
import type { LegendRow } from '../../cartography/types';
import { SimpleMapSwitch } from '../features/map/MapButtons';
import { NoticeBar } from '../features/notices/Notices';
import { Panel } from '../features/panel/Panel';
import { ThemeChoices } from '../features/preferences/ThemeMenu';
import { Part } from '../loading/Part';
import { useWorld } from '../state/atlas';
import { usePhone } from '../state/device';
import type { LegendFilter } from '../state/useLegendFilter';
import { WithoutScripts } from '../state/withoutScripts';
import { useText } from '../state/useText';
import { BottomSheet } from '../ui/BottomSheet';
import { Masthead } from './Masthead';
import { WholeArea } from './WholeArea';
import type { Sheet } from './useSheetStops';

interface Props {
  readonly filter: LegendFilter;
  readonly onPoint: (row: LegendRow | null) => void;
  /** Periods begin or cease to pass by themselves. */
  readonly onPlaying: (playing: boolean) => void;
  /** That holds the controls on a phone. */
  readonly sheet: Sheet;
}

/** What the page is, and what can be chosen; on a phone also what stands under the map elsewhere. */
export function PageControls({ filter, onPoint, onPlaying, sheet }: Props) {
  const { world, site } = useWorld();
  const { choices } = useText().shared;
  const phone = usePhone();
  // The safety line is there whatever breaks.
  const safety = <p>{`${site.safety.first} ${site.safety.rest}`}</p>;
  return (
    <div className="page-panel">
      <Part frame={() => safety}>
        <Masthead site={site} />
      </Part>
      <BottomSheet className="page-controls" label={choices} {...sheet}>
        <noscript>{useContext(WithoutScripts)}</noscript>
        <Part>
          <Panel
            filter={filter.row}
            onPoint={onPoint}
            onFilter={filter.set}
            onPlaying={onPlaying}
          />
        </Part>
        {phone && (
          <>
            <WholeArea />
            <SimpleMapSwitch />
            <ThemeChoices />
            <NoticeBar site={site} version={world.ledger.version} />
          </>
        )}
      </BottomSheet>
    </div>
  );
}
