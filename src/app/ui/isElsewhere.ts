import type { MouseEvent } from 'react';

/** True where the reader wants a link elsewhere (a new tab or window, a download): the browser follows it then. */
export function isElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
}
