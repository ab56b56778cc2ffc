import { createContext, type ReactNode } from 'react';
import type { MapViewProps } from './MapViewProps';

/** Class of the element that holds the pictures in the served page. */
export const FIRST_PICTURE = 'map-first';

/** The pictures that came with the page, as they stand in it; null where it came without. */
export function prerenderedMarkup(page: ParentNode): string | null {
  return page.querySelector(`.${FIRST_PICTURE}`)?.innerHTML ?? null;
}

/**
 * The pictures that came with the page: kept until the map has drawn itself, and not drawn a second
 * time for React's sake.
 *
 * @param markup as `prerenderedMarkup` found it. It is the site's own, written at build by the functions
 *   that draw the map; nothing that is loaded later becomes HTML.
 */
export function PrerenderedPicture({ markup }: { readonly markup: string }) {
  const html = { __html: markup };
  return (
    // oxlint-disable-next-line react/no-danger -- the page's own markup, put back as it was
    <div translate="no" className={FIRST_PICTURE} dangerouslySetInnerHTML={html} />
  );
}

/**
 * What the map shows before its size is known: on the server drawings for several sizes, in the
 * browser those that came with the page. Null: nothing.
 */
export const FirstPicture = createContext<((map: MapViewProps) => ReactNode) | null>(null);
