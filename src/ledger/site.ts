import { enumerations } from './enumerations';
import type { SiteTree } from './translation/Translation';
import type { MetricId, PlaceId, Side } from './types';

/** One text in several languages, by BCP 47 tag. English is always there, so that none is ever empty. */
export interface LocalText {
  readonly en: string;
  readonly [language: string]: string;
}

/** What a page says about itself: the content of data/site.json. Another country is another file. */
export interface Site {
  readonly name: LocalText;
  /** The safety line in two parts; the first is set in strong type. */
  readonly safety: { readonly first: LocalText; readonly rest: LocalText };
  /** Numbers to call, and who published them. */
  readonly emergency: { readonly numbers: readonly string[]; readonly publisher: LocalText };
  readonly boundaryNotice: LocalText;
  readonly outlinesAttribution: LocalText;
  /** The same in a word or two, for the foot of every view. */
  readonly outlinesCredit: LocalText;
  /** Where to write; `url` is null while no address has been published. */
  readonly contact: { readonly text: LocalText; readonly url: string | null };
  /** What the sides of sources.csv are called. */
  readonly sides: Readonly<Record<Side, LocalText>>;
  /** What the kinds of publishers of sources.csv are called, by kind. */
  readonly publisherKinds: Readonly<Record<string, LocalText>>;
  /** Languages that the pages are offered in, the default first. */
  readonly languages: readonly string[];
  /** The place whose whole-area figures the page tells, and whose districts it frames. */
  readonly focusArea: PlaceId;
  readonly defaultMeasure: MetricId;
  /** Districts that the atlas was begun for, in the order in which they are named. */
  readonly firstDistricts: readonly PlaceId[];
}

/** Says which part of site.json is missing or of the wrong kind. */
export class SiteError extends Error {
  constructor(
    /** Path of the part, such as `safety.first.en`. */
    readonly path: string,
    readonly expected: string,
  ) {
    super(`site.json: ${path} must be ${expected}.`);
  }
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

function objectAt(json: Json, key: string, path: string): Json {
  const value = json[key];
  if (!isObject(value)) throw new SiteError(path, 'an object in { }');
  return value;
}

function textAt(json: Json, key: string): string {
  const value = json[key];
  if (!isText(value)) throw new SiteError(key, 'a text that is not empty');
  return value;
}

function textsAt(json: Json, key: string, path: string): readonly string[] {
  const value = json[key];
  if (!Array.isArray(value) || value.length === 0 || !value.every(isText)) {
    throw new SiteError(path, 'a list in [ ] of at least one text');
  }
  return value;
}

function localAt(json: Json, key: string, path: string): LocalText {
  const texts = objectAt(json, key, path);
  const { en } = texts;
  if (!isText(en)) throw new SiteError(`${path}.en`, 'a text that is not empty');
  const local: Record<string, string> = {};
  for (const [language, text] of Object.entries(texts)) {
    if (!isText(text)) throw new SiteError(`${path}.${language}`, 'a text that is not empty');
    local[language] = text;
  }
  return { ...local, en };
}

/** A text for each of the names; more names do no harm. */
function localsAt<K extends string>(
  json: Json,
  key: string,
  names: readonly K[],
): Readonly<Record<K, LocalText>> {
  const texts = objectAt(json, key, key);
  return Object.fromEntries(
    names.map((name) => [name, localAt(texts, name, `${key}.${name}`)]),
  ) as Record<K, LocalText>;
}

function addressAt(json: Json, key: string, path: string): string | null {
  const value = json[key];
  if (
    value === null ||
    (typeof value === 'string' && /^(https?:\/\/|mailto:)\S+$/.test(value))
  ) {
    return value;
  }
  throw new SiteError(path, 'an address that starts with https:// or mailto:, or null');
}

/** Reads the content of data/site.json. Throws SiteError naming the first part that does not fit. */
export function parseSite(json: unknown): Site {
  if (!isObject(json)) throw new SiteError('the file', 'an object in { }');
  const safety = objectAt(json, 'safety', 'safety');
  const emergency = objectAt(json, 'emergency', 'emergency');
  const contact = objectAt(json, 'contact', 'contact');
  return {
    name: localAt(json, 'name', 'name'),
    safety: {
      first: localAt(safety, 'first', 'safety.first'),
      rest: localAt(safety, 'rest', 'safety.rest'),
    },
    emergency: {
      numbers: textsAt(emergency, 'numbers', 'emergency.numbers'),
      publisher: localAt(emergency, 'publisher', 'emergency.publisher'),
    },
    boundaryNotice: localAt(json, 'boundaryNotice', 'boundaryNotice'),
    outlinesAttribution: localAt(json, 'outlinesAttribution', 'outlinesAttribution'),
    outlinesCredit: localAt(json, 'outlinesCredit', 'outlinesCredit'),
    contact: {
      text: localAt(contact, 'text', 'contact.text'),
      url: addressAt(contact, 'url', 'contact.url'),
    },
    sides: localsAt(json, 'sides', enumerations.side),
    publisherKinds: localsAt(json, 'publisherKinds', enumerations.publisherKind),
    languages: textsAt(json, 'languages', 'languages'),
    focusArea: textAt(json, 'focusArea'),
    defaultMeasure: textAt(json, 'defaultMeasure'),
    firstDistricts: textsAt(json, 'firstDistricts', 'firstDistricts'),
  };
}

/** The site's texts in one language, English where a translation is missing. */
export interface SiteTexts {
  readonly name: string;
  readonly safety: { readonly first: string; readonly rest: string };
  readonly emergency: { readonly numbers: readonly string[]; readonly publisher: string };
  readonly boundaryNotice: string;
  readonly outlinesAttribution: string;
  readonly outlinesCredit: string;
  readonly contact: { readonly text: string; readonly url: string | null };
  readonly sides: Readonly<Record<Side, string>>;
  readonly publisherKinds: Readonly<Record<string, string>>;
}

const NONE: SiteTree = {};

/**
 * Chooses the texts of `language` (BCP 47): those of its file of translations, else those that
 * site.json has itself, else English.
 */
export function siteIn(site: Site, language: string, translated: SiteTree = NONE): SiteTexts {
  const under = (tree: SiteTree, key: string): SiteTree => {
    const branch = tree[key];
    return typeof branch === 'object' ? branch : NONE;
  };
  const of = (text: LocalText, tree: SiteTree, key: string): string => {
    const said = tree[key];
    return typeof said === 'string' ? said : (text[language] ?? text.en);
  };
  const all = <K extends string>(texts: Readonly<Record<K, LocalText>>, tree: SiteTree) =>
    Object.fromEntries(
      (Object.entries(texts) as [K, LocalText][]).map(([key, text]) => [
        key,
        of(text, tree, key),
      ]),
    ) as Record<K, string>;
  const safety = under(translated, 'safety');
  return {
    name: of(site.name, translated, 'name'),
    safety: {
      first: of(site.safety.first, safety, 'first'),
      rest: of(site.safety.rest, safety, 'rest'),
    },
    emergency: {
      numbers: site.emergency.numbers,
      publisher: of(site.emergency.publisher, under(translated, 'emergency'), 'publisher'),
    },
    boundaryNotice: of(site.boundaryNotice, translated, 'boundaryNotice'),
    outlinesAttribution: of(site.outlinesAttribution, translated, 'outlinesAttribution'),
    outlinesCredit: of(site.outlinesCredit, translated, 'outlinesCredit'),
    contact: {
      text: of(site.contact.text, under(translated, 'contact'), 'text'),
      url: site.contact.url,
    },
    sides: all(site.sides, under(translated, 'sides')),
    publisherKinds: all(site.publisherKinds, under(translated, 'publisherKinds')),
  };
}
