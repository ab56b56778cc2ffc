import type { ChosenPeriod } from '../periods/Period';

/** What a file holds. Whatever is null is not in its name. */
export interface FileContents {
  /** Name of the site in English. */
  readonly site: string;
  /** Measure or claim. */
  readonly of: string | null;
  readonly period: ChosenPeriod | null;
  /** What of it, where several files could hold it: `claims`, `citation`. */
  readonly part: string | null;
  /** Data version, an ISO date. */
  readonly version: string;
  /** File type, without the dot. */
  readonly type: string;
}

/** A name that says what is in the file: `reported-ground_area-cleared_2025_2026-03-13.csv`. */
export function fileNameOf({ site, of, period, part, version, type }: FileContents): string {
  const parts = [
    slugOf(site),
    of === null ? null : slugOf(of),
    period === null ? null : periodPart(period),
    part === null ? null : slugOf(part),
    slugOf(version),
  ];
  return `${parts.filter((each) => each !== null && each !== '').join('_')}.${type}`;
}

/** Dots and `@` of a link mean other things to file systems and shells. */
function periodPart(period: ChosenPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'span':
      return `${period.from}-to-${period.to}`;
    case 'upto':
      return `up-to-${period.date}`;
    case 'on':
      return `on-${period.date}`;
  }
}

/** A text as a part of a file name: letters and digits of ASCII, in small letters, joined by hyphens. */
function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
