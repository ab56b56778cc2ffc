import { createContext, type ReactNode } from 'react';

/**
 * What the page says where no script runs: the build writes it, and the program goes without its words
 * (React leaves alone what a `noscript` holds).
 */
export const WithoutScripts = createContext<ReactNode>(null);
