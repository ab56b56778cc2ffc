/** Widths of the map's lines, CSS px (visual.md, Lines and States), the same for every renderer. */
export const lineWidths = {
  shore: 0.8,
  border: 1.5,
  borderCasing: 3.6,
  group: 2.25,
  groupCasing: 5.5,
  /** S5: the frame inside a district; it begins where the shared edge ends. */
  zeroBorder: 2,
  zeroBorderInset: 0.5,
  hovered: 2,
  chosen: 3,
  chosenCasing: 6,
  /** The line round a focused place, the gap between it and the outline, and the casing beyond it. */
  focus: 3,
  focusGap: 2,
  focusCasing: 1.5,
} as const;
