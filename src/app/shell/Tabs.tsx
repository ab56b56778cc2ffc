import type { Screen } from '../../view/View';
import { isElsewhere } from '../ui/isElsewhere';
import { useText } from '../state/useText';
import { useAddress, useView } from '../state/useView';
import './tabs.css';

const screens: readonly Screen[] = ['map', 'table', 'plots', 'ledger', 'sources', 'about'];

/** The views beside each other: links, because each has an address of its own. */
export function Tabs() {
  const text = useText();
  const screen = useView((state) => state.view.screen);
  const openScreen = useView((state) => state.openScreen);
  const addressOf = useAddress();
  return (
    <nav className="tabs" aria-label={text.tabs.label}>
      <ul className="tabs-list">
        {screens.map((each) => (
          <li key={each}>
            <a
              className="tabs-tab"
              href={addressOf({ screen: each })}
              aria-current={each === screen ? 'page' : undefined}
              onClick={(event) => {
                if (isElsewhere(event)) return;
                event.preventDefault();
                openScreen(each);
              }}
            >
              {text.tabs[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
