/** Widths and radii of visual.md, pixels: leader 1 on 3.5, group curve 2.25 on 5.5 with dots of 4.5. */
export const lineLooks = {
  leader: { width: 1, casing: 3.5, dot: 2 },
  groupCurve: { width: 2.25, casing: 5.5, dot: 4.5 },
  connector: { width: 1.5, casing: 4.5, dot: 4.5 },
} as const;
