/** Where a sheet stands: grab bar and title · the map above it · all of the screen. */
export type Stop = 'low' | 'middle' | 'full';
