import { FigureTable } from '../features/table/lazyFigureTable';
import { useAsServed } from '../state/hydration';
import { useText } from '../state/useText';
import { useAddress, useView } from '../state/useView';
import { isElsewhere } from '../ui/isElsewhere';
import { LANDMARK } from '../ui/landmarks';

/** What the links lead to. */
type Goal = 'map' | 'table' | 'sentence';

/** One of them; null where it is not here, or not to be seen. */
function seen(goal: Goal): HTMLElement | null {
  const there = document.getElementById(LANDMARK[goal]);
  // Not `checkVisibility`: Safari has it from 17.4 alone.
  return there !== null && there.getClientRects().length > 0 ? there : null;
}

/**
 * First in the order of the keys, and seen while they have the focus: what most come for. Not in the page as
 * it is served, where nothing would follow them, and the safety line is to be read first.
 */
export function SkipLinks() {
  const asServed = useAsServed();
  const text = useText().shared;
  const openScreen = useView((state) => state.openScreen);
  const addressOf = useAddress();
  /** The sentence stands beside every screen, but for a phone's. */
  const goTo = (goal: Goal) => {
    if (goal !== 'sentence') openScreen(goal);
    else if (seen(goal) === null) openScreen('map');
    // Once it is drawn. What lies over it on a phone may have it hidden.
    requestAnimationFrame(() => {
      const main = document.getElementById(LANDMARK.main);
      (seen(goal) ?? main)?.focus();
      if (goal !== 'table') return;
      // It may be on its way. Whoever has gone elsewhere by then is left there.
      void FigureTable.prefetch().then(() => {
        if (document.activeElement === main) seen(goal)?.focus();
      });
    });
  };
  if (asServed) return null;
  const links = [
    { goal: 'map', href: addressOf({ screen: 'map' }), name: text.skipToMap },
    { goal: 'table', href: addressOf({ screen: 'table' }), name: text.skipToTable },
    { goal: 'sentence', href: addressOf({}), name: text.skipToSentence },
  ] as const;
  return (
    <nav className="page-skip" aria-label={text.skip}>
      {links.map(({ goal, href, name }) => (
        <a
          key={goal}
          href={href}
          onClick={(event) => {
            if (isElsewhere(event)) return;
            event.preventDefault();
            goTo(goal);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
