import type { View } from '../View';
import type { LinkContext } from './LinkContext';
import { LATER_KEYS } from './linkKeys';
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
  for (const key of LATER_KEYS) {
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
