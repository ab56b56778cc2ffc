import { bboxPolygon } from '@turf/turf';

/** West, south, east, north: the land that a reader can bring into view, and a margin. */
export const CONTEXT_BOX = [42, 36.5, 52.7, 43.5] as const;

/** West, south, east, north: the land that the opening view shows, where lines are kept finer. */
export const NEAR_BOX = [43.4, 38.5, 48.5, 41.7] as const;

/** The box as a polygon. */
export const contextArea = bboxPolygon([...CONTEXT_BOX]);
