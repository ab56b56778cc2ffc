import type { ComponentType } from 'react';
import type { MapViewProps } from './MapViewProps';

/** Class of the element that holds the pictures in the served page. */
export const FIRST_PICTURE = 'map-first';

/**
 * The pictures that came with the page, as they stand in it: they are kept until the map has drawn
 * itself, and not drawn a second time for React's sake. Null where the page came without.
 *
 * The markup is the site's own, written at build by the same functions that draw the map; nothing
 * that was loaded later becomes HTML here.
 */
export function servedPicture(page: ParentNode): ComponentType<MapViewProps> | null {
  const markup = page.querySelector(`.${FIRST_PICTURE}`)?.innerHTML;
  if (markup === undefined) return null;
  const html = { __html: markup };
  return function ServedPicture() {
    return <div className={FIRST_PICTURE} dangerouslySetInnerHTML={html} />;
  };
}
