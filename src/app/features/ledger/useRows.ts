import { useLayoutEffect, useState, type RefObject } from 'react';

/** The rows of a long list that are drawn; `to` is the first that is not. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Rows drawn beyond what is seen, so that a quick scroll finds them there. */
const SPARE = 12;
/** Drawn before the list is measured. */
const FIRST: RowWindow = { from: 0, to: 40 };

/**
 * Which rows of a list of equal heights are worth drawing, followed while it is scrolled or resized.
 * @param box what scrolls
 * @param height of one row, CSS px
 */
export function useRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowWindow {
  const [rows, setRows] = useState(FIRST);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const read = () => {
      const first = Math.floor(element.scrollTop / height);
      const seen = Math.ceil(element.clientHeight / height);
      // In steps, so that most scrolls draw nothing anew.
      const from = Math.max(0, Math.floor((first - SPARE) / SPARE) * SPARE);
      const to = from + seen + 4 * SPARE;
      setRows((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [box, count, height]);
  const from = Math.min(rows.from, Math.max(0, count - 1));
  return { from, to: Math.min(count, Math.max(rows.to, from + 1)) };
}
