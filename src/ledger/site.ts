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
