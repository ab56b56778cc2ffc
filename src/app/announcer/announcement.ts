/** The page at one moment in words, for the live region. */
export interface PageSummary {
  /** Changes with measure, period, colouring and language, and with nothing else. */
  readonly view: string;
  /** What the map shows. */
  readonly sentence: string;
  /** The row of the legend that filters the map; null: none. */
  readonly filter: string | null;
  /** Which districts the filter shows, or that there is none any more. */
  readonly filtered: string;
  /** Periods pass by themselves. */
  readonly playing: boolean;
  /** What is being fetched before the view can change; null: nothing. */
  readonly waiting: string | null;
  /** BCP 47. */
  readonly lang: string;
}

/** One text for the live region. */
export interface Announcement {
  readonly text: string;
  readonly lang: string;
  /** Counts them, so that the same words twice are two announcements. */
  readonly turn: number;
}

/** The last page summary that was announced, and the text in the live region. */
export interface AnnouncerState {
  readonly announced: PageSummary;
  readonly message: Announcement | null;
}

/** Nothing is announced when the page opens. */
export function initialAnnouncerState(announced: PageSummary): AnnouncerState {
  return { announced, message: null };
}

/**
 * One change, one announcement. Another view is told by its sentence, which the filter is a part of;
 * a filter that comes or goes by itself by its districts. While periods play nothing is said, and at
 * the end what they came to. What is only looked at, camera or district, is no change.
 */
export function announceReducer(before: AnnouncerState, now: PageSummary): AnnouncerState {
  if (now.playing) return before;
  const { announced, message } = before;
  const text = textOf(announced, now);
  if (text === null) return { announced: now, message };
  return { announced: now, message: { text, lang: now.lang, turn: (message?.turn ?? 0) + 1 } };
}

function textOf(announced: PageSummary, now: PageSummary): string | null {
  if (now.view !== announced.view) return now.sentence;
  if (now.waiting !== null && now.waiting !== announced.waiting) return now.waiting;
  return now.filter === announced.filter ? null : now.filtered;
}
