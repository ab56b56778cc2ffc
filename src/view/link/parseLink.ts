import type { View } from '../View';
import type { LinkContext } from './LinkContext';
import { isForeignKey, LATER_KEYS, LINK_KEYS } from './linkKeys';
import type { LinkKey } from './linkKeys';
import type { LinkNotice } from './LinkNotice';
import { formatAfter, migrate, MIGRATIONS } from './migrations';
import { readPicks, readQuery, readSide, readSort } from './ledgerReaders';
import { readCard, readClaim, readDistrict } from './openReaders';
import {
  readCamera,
  readColourBy,
  readDataVersion,
  readFormat,
  readLanguage,
  readMetric,
  readPeriod,
  readScreen,
} from './partReaders';
import type { Reading } from './partReaders';
import { readableText } from './readableText';
import { splitLink } from './splitLink';
import type { LinkParts } from './splitLink';

/** A link as it was understood: a valid view, and what the reader has to be told of it. */
export interface LinkReading {
  readonly view: View;
  readonly notices: readonly LinkNotice[];
}

/** Unknown keys that are told one by one; of more, the number is told. */
const MOST_UNKNOWN_KEYS = 4;

/**
 * L4: any text gives a valid view. A part that is unknown or impossible falls back to its default,
 * and a notice says which part, and what is shown instead. Never throws.
 *
 * @param search query string, with or without `?`
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
  function take<T>(key: LinkKey, { value, reason, shown }: Reading<T>): T {
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
  const metric = take('m', readMetric(parts.get('m'), context));
  const period = take('t', readPeriod(parts.get('t'), metric, context));
  const carded = take('card', readCard(parts.get('card'), context));
  const popup = take('d', readDistrict(parts.get('d'), period, carded, context));
  const view: View = {
    metric,
    period,
    by: take('by', readColourBy(parts.get('by'), metric, context)),
    district: carded ?? popup,
    card: carded !== null,
    claim: take('c', readClaim(parts.get('c'), context)),
    screen: take('view', readScreen(parts.get('view'), context)),
    query: take('q', readQuery(parts.get('q'))),
    side: take('side', readSide(parts.get('side'))),
    sort: take('sort', readSort(parts.get('sort'))),
    picks: take('pick', readPicks(parts.get('pick'), context)),
    camera: take('at', readCamera(parts.get('at'), context)),
    lang: take('lang', readLanguage(parts.get('lang'), context)),
  };
  notices.push(...otherKeys(parts));
  if (link.tooLong) notices.push(leftOut('', '', 'too-long'));
  return { view, notices };
}

/** Notices of the parts that no reader took. */
function otherKeys(parts: LinkParts): LinkNotice[] {
  const known: ReadonlySet<string> = new Set(LINK_KEYS);
  const others = [...parts].filter(([key]) => !known.has(key) && !isForeignKey(key));
  const later = others.filter(([key]) => LATER_KEYS.has(key));
  const unknown = others.filter(([key]) => !LATER_KEYS.has(key));
  const more = unknown.length - MOST_UNKNOWN_KEYS;
  return [
    ...later.map(([key, value]) => leftOut(key, value, 'not-yet')),
    ...unknown
      .slice(0, MOST_UNKNOWN_KEYS)
      .map(([key, value]) => leftOut(key, value, 'unknown-key')),
    ...(more > 0 ? [leftOut('', String(more), 'more-unknown-keys')] : []),
  ];
}

function leftOut(key: string, given: string, reason: LinkNotice['reason']): LinkNotice {
  return {
    key: readableText(key),
    given: readableText(given),
    reason,
    shown: { kind: 'nothing' },
  };
}
