import { createContext, type ReactNode } from 'react';
import type { MapViewProps } from './MapViewProps';

/**
 * What the map shows before its size is known: on the server drawings for several sizes, in the
 * browser those that came with the page. Null: nothing.
 */
export const FirstPicture = createContext<((map: MapViewProps) => ReactNode) | null>(null);
