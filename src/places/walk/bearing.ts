type LngLat = readonly [number, number];

/**
 * From one position to another in radians clockwise from north, −π to π; degrees of longitude count
 * as they do at the height between them, so that the way back is exactly half a turn off.
 */
export function bearing([x1, y1]: LngLat, [x2, y2]: LngLat): number {
  return Math.atan2((x2 - x1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180), y2 - y1);
}
