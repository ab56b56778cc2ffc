/** Whether the reader wants no motion, asked before each one: it may change while the page is open. */
export function wantsLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
