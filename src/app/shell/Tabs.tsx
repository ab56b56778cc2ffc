import type { Screen } from '../../view/View';
import { isElsewhere } from '../ui/isElsewhere';
import { useText } from '../state/useText';
import './tabs.css';

interface Props {
  readonly screen: Screen;
  readonly onChoose: (screen: Screen) => void;
  /** Address of a screen, so that a tab can be opened in a new window. */
  readonly hrefOf: (screen: Screen) => string;
}

const screens: readonly Screen[] = ['map', 'table', 'plots', 'ledger', 'sources', 'about'];

/** The views beside each other: links, because each has an address of its own. */
export function Tabs({ screen, onChoose, hrefOf }: Props) {
  const text = useText();
  return (
    <nav className="tabs" aria-label={text.tabs.label}>
      <ul className="tabs-list">
        {screens.map((each) => (
          <li key={each}>
            <a
              className="tabs-tab"
              href={hrefOf(each)}
              aria-current={each === screen ? 'page' : undefined}
              onClick={(event) => {
                if (isElsewhere(event)) return;
                event.preventDefault();
                onChoose(each);
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
