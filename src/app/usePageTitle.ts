import { useEffect } from 'react';
import type { Text } from '../text/Text';
import type { Screen } from '../view/View';

/** Names the page after its screen, so that tabs, bookmarks and the history tell them apart. */
export function usePageTitle({ tabs }: Text, name: string, screen: Screen): void {
  const title = screen === 'map' ? name : `${tabs[screen]} \u00b7 ${name}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
