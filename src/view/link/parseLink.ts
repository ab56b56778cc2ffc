import type { MetricId } from '../../ledger/types';
import type { View } from '../View';
import { FUTURE_KEYS, PART_NAMES, viewParts } from '../viewParts';
import type { Aliases, LinkContext } from './LinkContext';
import { formatAfter, migrate, MIGRATIONS, type LinkParts } from './migrations';
import { readableText, type LinkNotice } from './notices';
import type { Reading } from './Part';
import { readDataVersion, readFormat, renamed } from './readers';

/** Longer than any link that this atlas writes; what lies beyond is not read. */
export const LONGEST_LINK = 4096;

/** A query string as its parts, decoded. */
export interface SplitLink {
  readonly parts: LinkParts;
  /** Keys given again with another value, and that value. */
  readonly repeated: ReadonlyMap<string, string>;
  readonly tooLong: boolean;
}

/**
 * Takes any text apart, with or without `?`. Never throws: `%` that encodes nothing stays as it is,
 * bytes and surrogates that are no text become U+FFFD.
 */
export function splitLink(search: string): SplitLink {
  const parts = new Map<string, string>();
  const repeated = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search.slice(0, LONGEST_LINK))) {
    const first = parts.get(key);
    if (first === undefined) parts.set(key, value);
    else if (first !== value && !repeated.has(key)) repeated.set(key, value);
  }
  return { parts, repeated, tooLong: search.length > LONGEST_LINK };
}

/** A parsed link: a valid view, and the notices on it. */
export interface LinkReading {
  readonly view: View;
  readonly notices: readonly LinkNotice[];
}

/**
 * L4: any text gives a valid view. A part that is unknown or impossible falls back to its default,
 * and a notice says which part, and what is shown instead. Parts of others are passed over (L8).
 * Never throws.
 *
 * @param search query string as `mendAddress` leaves it, with or without `?`
 * @param migrations for tests of the machinery alone; else those of the format
 */
export function parseLink(
  search: string,
  context: LinkContext,
  migrations = MIGRATIONS,
): LinkReading {
  const link = splitLink(search);
  const format = readFormat(link.parts.get('v'), formatAfter(migrations));
  const parts = migrate(link.parts, format.value, migrations);
  const notices: LinkNotice[] = [];

  /** The value of a part; its notice, if there is one, goes on the list. */
  function take<T>(key: string, { value, reason, shown }: Reading<T>): T {
    const again = link.repeated.get(key);
    if (reason !== null) {
      notices.push({ key, given: readableText(parts.get(key) ?? ''), reason, shown });
    } else if (again !== undefined) {
      notices.push({ key, given: readableText(again), reason: 'repeated', shown });
    }
    return value;
  }

  take('v', format);
  take('data', readDataVersion(parts.get('data'), context));
  const read = <K extends keyof View>(name: K, view: View): View[K] => {
    const { key, read: readPart } = viewParts[name];
    return take(key, readPart(parts.get(key), { context, view, parts }));
  };
  // Filled part by part: not from the default view, whose measure may not be here yet.
  const view = PART_NAMES.reduce<View>(
    (before, name) => ({ ...before, [name]: read(name, before) }),
    {} as View,
  );
  for (const key of FUTURE_KEYS) {
    const given = parts.get(key);
    if (given !== undefined) notices.push(leftOut(key, given, 'not-yet'));
  }
  if (link.tooLong) notices.push(leftOut('', '', 'too-long'));
  else if (format.reason === null && isCut(search, link.parts)) {
    // The last part may have lost its end too: whatever it seems to say, it was not that.
    const last = [...link.parts.keys()].at(-1);
    return {
      view,
      notices: [...notices.filter(({ key }) => key !== last), leftOut('', '', 'cut')],
    };
  }
  return { view, notices };
}

/**
 * L8: whether the end of a link is missing. A copied link begins with its format and data version and ends
 * with its language; of any other, `mendAddress` leaves `&` at the end as a sign.
 */
function isCut(search: string, parts: LinkParts): boolean {
  if (search.endsWith('&')) return true;
  if (!parts.has('v') || parts.has('lang')) return false;
  return parts.has('data') || parts.size === 1 || [...parts.values()].at(-1) === '';
}

function leftOut(key: string, given: string, reason: LinkNotice['reason']): LinkNotice {
  return { key, given: readableText(given), reason, shown: { kind: 'nothing' } };
}

/** What is known of the ledger before it is loaded. */
export interface MeasuresOffered {
  /** Measures that the map offers. */
  readonly offered: ReadonlySet<MetricId>;
  readonly aliases: Aliases;
  readonly defaultMetric: MetricId;
}

/**
 * The one measure whose figures are all that a link shows, read as `parseLink` reads it; null where
 * it opens something that takes the whole ledger: a claim, a card, a search, any view but map and
 * table. Never throws.
 */
export function measureAsked(search: string, known: MeasuresOffered): MetricId | null {
  const { parts: given } = splitLink(search);
  const format = readFormat(given.get('v'), formatAfter(MIGRATIONS));
  const parts = migrate(given, format.value, MIGRATIONS);
  const takesWhole = PART_NAMES.some((name) => {
    const text = parts.get(viewParts[name].key);
    return text !== undefined && viewParts[name].needsWhole(text);
  });
  if (takesWhole) return null;
  const asked = parts.get(viewParts.metric.key);
  const measure = asked === undefined ? null : renamed(asked, known.aliases, known.offered);
  return measure !== null && known.offered.has(measure) ? measure : known.defaultMetric;
}

/** True where a link can be read in full only once the whole ledger is there. Never throws. */
export function needsMore(search: string, context: LinkContext): boolean {
  if (context.whole) return false;
  const measure = measureAsked(search, {
    offered: new Set([...context.metrics, ...context.others]),
    aliases: context.aliases.metric,
    defaultMetric: context.defaultMetric,
  });
  return measure === null || !context.metrics.has(measure);
}
