/** What a reader could hear of the page at one moment, in words. */
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

/** Something to be said once. */
export interface Announcement {
  readonly text: string;
  readonly lang: string;
  /** Counts them, so that the same words twice are two announcements. */
  readonly turn: number;
}

/** What was heard so far, and what is to be said now. */
export interface AnnouncerState {
  readonly heard: PageSummary;
  readonly say: Announcement | null;
}

/** The page as it opens says nothing by itself. */
export function silent(heard: PageSummary): AnnouncerState {
  return { heard, say: null };
}

/**
 * One change, one announcement. Another view is told by its sentence, which the filter is a part of;
 * a filter that comes or goes by itself by its districts. While periods play nothing is said, and at
 * the end what they came to. What is only looked at, camera or district, is no change.
 */
export function announceReducer(before: AnnouncerState, now: PageSummary): AnnouncerState {
  if (now.playing) return before;
  const { heard, say } = before;
  const text = textOf(heard, now);
  if (text === null) return { heard: now, say };
  return { heard: now, say: { text, lang: now.lang, turn: (say?.turn ?? 0) + 1 } };
}

function textOf(heard: PageSummary, now: PageSummary): string | null {
  if (now.view !== heard.view) return now.sentence;
  if (now.waiting !== null && now.waiting !== heard.waiting) return now.waiting;
  return now.filter === heard.filter ? null : now.filtered;
}
