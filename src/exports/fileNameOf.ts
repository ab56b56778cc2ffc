import type { ColourBy } from '../figures/types';
import type { ChosenPeriod } from '../periods/Period';

/** What of the data is taken. Whatever is null, or the default, is not in its name. */
interface Named {
  /** Name of the site in English. */
  readonly site: string;
  /** Measure or claim. */
  readonly of: string | null;
  readonly period: ChosenPeriod | null;
  readonly by?: ColourBy;
  /** Language of its words (BCP 47). */
  readonly lang?: string;
  /** Data version, an ISO date. */
  readonly version: string;
}

/** What a file holds. */
export interface FileContents extends Named {
  /** What of it, where several files could hold it: `claims`, `citation`. */
  readonly part: string | null;
  /** How a picture is drawn: its width, its device pixels. */
  readonly size?: readonly string[];
  /** File type, without the dot. */
  readonly type: string;
}

/** A name that says what is in the file: `reported-ground_area-cleared_2025_2026-03-13.csv`. */
export function fileNameOf({ part, size = [], type, ...named }: FileContents): string {
  return `${partsOf(named, part, size).join('_')}.${type}`;
}

/** What a view is called where it needs a name of letters, digits and hyphens, told from every other. */
export function viewNameOf(named: Named): string {
  return partsOf(named, null).join('-');
}

/** English and totals are what is not said. */
function partsOf(
  { site, of, period, by, lang, version }: Named,
  part: string | null,
  size: readonly string[] = [],
): readonly string[] {
  return [
    slugOf(site),
    of === null ? '' : slugOf(of),
    period === null ? '' : periodPart(period),
    by === 'area' ? 'by-area' : '',
    part === null ? '' : slugOf(part),
    ...size.map(slugOf),
    lang === undefined || lang === 'en' ? '' : slugOf(lang),
    slugOf(version),
  ].filter((each) => each !== '');
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
