import { lazyPart } from '../../loading/lazyPart';

/** Not of the first view, but a click away from it: fetched as soon as the page is at rest. */
export const FigureTable = lazyPart(async () => (await import('./FigureTable')).FigureTable);
