/*
 * How the parts of a link become those of a View (L4): any text gives a value that can be shown, and a
 * reason where that is not what the text asked for. None throws.
 */
import { isWithinLimits, type Camera } from '../../camera/Camera';
import type { ColourBy } from '../../figures/types';
import { enumerations } from '../../ledger/enumerations';
import type { ClaimId, MetricId, PlaceId, Side } from '../../ledger/types';
import type { ChosenPeriod } from '../../periods/Period';
import type { Picks, Sort } from '../../queries/ledger/LedgerFilter';
import type { Screen } from '../View';
import type { Aliases, LinkContext } from './LinkContext';
import type { Beside, Reading, Text } from './Part';
import {
  parseCamera,
  parsePeriod,
  parsePicks,
  parseSort,
  samePeriod,
  validQuery,
} from './codecs';
import type { NoticeReason, Shown } from './notices';

const nothing = (): Shown => ({ kind: 'nothing' });
const districtShown = (place: PlaceId | null): Shown => ({ kind: 'district', place });

/** The value that a text stands for; else `instead`, for a reason if there is a text. */
function found<T, Instead>(
  text: Text,
  value: T | null | undefined,
  instead: Instead,
  reason: NoticeReason,
  shownAs: (value: T | Instead) => Shown,
): Reading<T | Instead> {
  const known = value ?? instead;
  const missed = value == null && text !== undefined;
  return { value: known, reason: missed ? reason : null, shown: shownAs(known) };
}

/** L2: follows former slugs to the present one, unless the slug is in use. */
export function renamed(slug: string, aliases: Aliases, inUse: ReadonlySet<string>): string {
  let name = slug;
  for (let step = 0; step < aliases.size && !inUse.has(name); step += 1) {
    name = aliases.get(name) ?? name;
  }
  return name;
}

export function readMetric(text: Text, { context }: Beside): Reading<MetricId> {
  const asked = renamed(text ?? '', context.aliases.metric, context.metrics);
  const known = text !== undefined && context.metrics.has(asked) ? asked : null;
  const reason = context.otherMetrics.has(asked) ? 'measure-not-offered' : 'unknown-measure';
  return found(text, known, context.defaultMetric, reason, (metric) => ({
    kind: 'measure',
    metric,
  }));
}

export function readPeriod(text: Text, { context, view }: Beside): Reading<ChosenPeriod> {
  const asked = text === undefined ? null : parsePeriod(text);
  const offered = asked && context.periodsOf(view.metric).find((one) => samePeriod(one, asked));
  const instead = context.defaultPeriodOf(view.metric);
  const reason = asked === null ? 'unknown-period' : 'no-such-period-for-measure';
  return found(text, offered, instead, reason, (period) => ({ kind: 'period', period }));
}

export function readColourBy(text: Text, { context, view }: Beside): Reading<ColourBy> {
  const allowed = text === 'total' || (text === 'area' && context.allowsByArea(view.metric));
  const reason = text === 'area' ? 'no-area-for-measure' : 'unknown-colour';
  return found(text, allowed ? text : null, 'total', reason, (by) => ({ kind: 'by', by }));
}

/** The district whose popup is open, or whose card is; a card leaves no room for a popup. */
export function readDistrict(
  text: Text,
  { context, view, parts }: Beside,
): Reading<PlaceId | null> {
  const carded = knownPlace(parts.get('card'), context);
  const place = knownPlace(text, context);
  if (carded !== null) {
    const same = text === undefined || place === carded;
    return {
      value: carded,
      reason: same ? null : 'card-instead',
      shown: districtShown(carded),
    };
  }
  const open = place !== null && context.placeExists(place, view.period);
  const reason = place === null ? 'unknown-district' : 'district-not-in-period';
  return found(text, open ? place : null, null, reason, districtShown);
}

/** Whether the card of a district is open: of any period, because a card tells of all of them. */
export function readCard(text: Text, { context }: Beside): Reading<boolean> {
  const place = knownPlace(text, context);
  return {
    ...found(text, place, null, 'unknown-district', districtShown),
    value: place !== null,
  };
}

function knownPlace(text: Text, { aliases, placeIds }: LinkContext): PlaceId | null {
  if (text === undefined) return null;
  const place = renamed(text, aliases.place, placeIds);
  return placeIds.has(place) ? place : null;
}

export function readClaim(text: Text, { context }: Beside): Reading<ClaimId | null> {
  const known = text !== undefined && context.claimExists(text);
  return found(text, known ? text : null, null, 'unknown-claim', (claim) => ({
    kind: 'claim',
    claim,
  }));
}

export function readScreen(text: Text, { context }: Beside): Reading<Screen> {
  const screen = context.screens.find((one) => one === text);
  return found(text, screen, 'map', 'unknown-screen', (shown) => ({
    kind: 'screen',
    screen: shown,
  }));
}

/** The words that claims and sources are searched for. */
export function readQuery(text: Text): Reading<string> {
  const value = validQuery(text ?? '');
  return { value, reason: value === (text ?? '') ? null : 'query-cut', shown: nothing() };
}

export function readSide(text: Text): Reading<Side | null> {
  const side = enumerations.side.find((one) => one === text);
  return found(text, side, null, 'unknown-side', nothing);
}

export function readSort(text: Text): Reading<Sort | null> {
  const sort = text === undefined ? null : parseSort(text);
  return found(text, sort, null, 'unknown-sort', nothing);
}

/** Keeps the values that exist, and makes a notice of the rest. */
export function readPicks(text: Text, { context }: Beside): Reading<Picks> {
  if (text === undefined) return { value: {}, reason: null, shown: nothing() };
  const { picks, whole } = parsePicks(text, context);
  return { value: picks, reason: whole ? null : 'unknown-pick', shown: nothing() };
}

export function readCamera(text: Text, { context }: Beside): Reading<Camera | null> {
  const { cameraLimits } = context;
  const camera = text === undefined ? null : parseCamera(text);
  const within =
    camera !== null && (cameraLimits === null || isWithinLimits(camera, cameraLimits));
  const reason = camera === null ? 'unreadable-position' : 'position-off-the-map';
  return found(text, within ? camera : null, null, reason, () => ({ kind: 'position' }));
}

export function readLanguage(text: Text, { context }: Beside): Reading<string> {
  const known = context.langs.find((one) => one === text);
  return found(text, known, context.defaultLang, 'unknown-language', (lang) => ({
    kind: 'language',
    lang,
  }));
}

/** L6: the version is read so that a reader learns of it; it chooses nothing. */
export function readDataVersion(text: Text, context: LinkContext): Reading<null> {
  const shown: Shown = { kind: 'data', version: context.dataVersion };
  if (text === undefined || text === context.dataVersion) {
    return { value: null, reason: null, shown };
  }
  const readable = /^[\w.+-]{1,40}$/.test(text);
  const reason = readable ? 'other-data-version' : 'unreadable-data-version';
  return { value: null, reason, shown };
}

/** Format of the link; one that names none is of format 1, one that cannot be read is taken for 1. */
export function readFormat(text: Text, newest: number): Reading<number> {
  const reading = (format: number, reason: NoticeReason | null): Reading<number> => ({
    value: format,
    reason,
    shown: { kind: 'format', format },
  });
  if (text === undefined) return reading(1, null);
  if (!/^[1-9]\d{0,3}$/.test(text)) return reading(1, 'unreadable-format');
  const format = Number(text);
  return format > newest ? reading(newest, 'newer-format') : reading(format, null);
}
