import { isWithinLimits } from '../cameraLimits';
import { samePeriod } from '../samePeriod';
import type { Camera, ChosenPeriod, ColourBy, Screen } from '../View';
import type { MetricId } from '../../ledger/types';
import type { Aliases, LinkContext } from './LinkContext';
import type { NoticeReason, Shown } from './LinkNotice';
import { parseCamera } from './parseCamera';
import { parsePeriod } from './parsePeriod';

/** What one part of a link came to. `reason` is null where the part was honoured or is absent. */
export interface Reading<T> {
  readonly value: T;
  readonly reason: NoticeReason | null;
  readonly shown: Shown;
}

/** Text of the part, or undefined where the link has none. */
export type Text = string | undefined;

export function readMetric(text: Text, context: LinkContext): Reading<MetricId> {
  const metric =
    text === undefined ? undefined : renamed(text, context.aliases.metric, context.metrics);
  const known = metric !== undefined && context.metrics.has(metric);
  const value = known ? metric : context.defaultMetric;
  const shown: Shown = { kind: 'measure', metric: value };
  if (known || metric === undefined) return { value, reason: null, shown };
  const offered = context.otherMetrics.has(metric) ? 'measure-not-offered' : 'unknown-measure';
  return { value, reason: offered, shown };
}

export function readPeriod(
  text: Text,
  metric: MetricId,
  context: LinkContext,
): Reading<ChosenPeriod> {
  const asked = text === undefined ? null : parsePeriod(text);
  const found =
    asked === null
      ? undefined
      : context.periodsOf(metric).find((period) => samePeriod(period, asked));
  const value = found ?? context.defaultPeriodOf(metric);
  const shown: Shown = { kind: 'period', period: value };
  if (found !== undefined || text === undefined) return { value, reason: null, shown };
  return {
    value,
    reason: asked === null ? 'unknown-period' : 'no-such-period-for-measure',
    shown,
  };
}

export function readColourBy(
  text: Text,
  metric: MetricId,
  context: LinkContext,
): Reading<ColourBy> {
  const total: Shown = { kind: 'by', by: 'total' };
  if (text === undefined || text === 'total')
    return { value: 'total', reason: null, shown: total };
  if (text !== 'area') return { value: 'total', reason: 'unknown-colour', shown: total };
  if (!context.allowsByArea(metric)) {
    return { value: 'total', reason: 'no-area-for-measure', shown: total };
  }
  return { value: 'area', reason: null, shown: { kind: 'by', by: 'area' } };
}

export function readScreen(text: Text, context: LinkContext): Reading<Screen> {
  const found = context.screens.find((screen) => screen === text);
  const value = found ?? 'map';
  const missed = found === undefined && text !== undefined;
  return {
    value,
    reason: missed ? 'unknown-screen' : null,
    shown: { kind: 'screen', screen: value },
  };
}

export function readCamera(text: Text, context: LinkContext): Reading<Camera | null> {
  const shown: Shown = { kind: 'position' };
  if (text === undefined) return { value: null, reason: null, shown };
  const camera = parseCamera(text);
  if (camera === null) return { value: null, reason: 'unreadable-position', shown };
  if (context.cameraLimits !== null && !isWithinLimits(camera, context.cameraLimits)) {
    return { value: null, reason: 'position-off-the-map', shown };
  }
  return { value: camera, reason: null, shown };
}

export function readLanguage(text: Text, context: LinkContext): Reading<string> {
  const found = context.langs.find((lang) => lang === text);
  const value = found ?? context.defaultLang;
  const missed = found === undefined && text !== undefined;
  return {
    value,
    reason: missed ? 'unknown-language' : null,
    shown: { kind: 'language', lang: value },
  };
}

/** L6: the version is read so that a reader learns of it; it chooses nothing. */
export function readDataVersion(text: Text, context: LinkContext): Reading<null> {
  const shown: Shown = { kind: 'data', version: context.dataVersion };
  if (text === undefined || text === context.dataVersion)
    return { value: null, reason: null, shown };
  const readable = /^[\w.+-]{1,40}$/.test(text);
  return {
    value: null,
    reason: readable ? 'other-data-version' : 'unreadable-data-version',
    shown,
  };
}

/** Format of the link; one that names none is of format 1, one that cannot be read is taken for 1. */
export function readFormat(text: Text, newest: number): Reading<number> {
  if (text === undefined) return reading(1, null);
  if (!/^[1-9]\d{0,3}$/.test(text)) return reading(1, 'unreadable-format');
  const format = Number(text);
  return format > newest ? reading(newest, 'newer-format') : reading(format, null);
}

function reading(format: number, reason: NoticeReason | null): Reading<number> {
  return { value: format, reason, shown: { kind: 'format', format } };
}

/** L2: follows former slugs to the present one, unless the slug is in use. */
export function renamed(slug: string, aliases: Aliases, inUse: ReadonlySet<string>): string {
  let name = slug;
  for (let step = 0; step < aliases.size && !inUse.has(name); step += 1) {
    name = aliases.get(name) ?? name;
  }
  return name;
}
