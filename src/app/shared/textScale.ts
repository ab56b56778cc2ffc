/** How large the reader's browser is told to write, of its usual 16 px; what is written in `rem` follows it. */
export function textScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
