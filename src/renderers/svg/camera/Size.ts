/** Of the map on the screen, CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
