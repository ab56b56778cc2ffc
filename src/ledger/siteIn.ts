import type { LocalText, Site } from './site';
import type { Side } from './types';

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

/** Chooses the texts of `language` (BCP 47), English where there is no translation. */
export function siteIn(site: Site, language: string): SiteTexts {
  const of = (text: LocalText): string => text[language] ?? text.en;
  return {
    name: of(site.name),
    safety: { first: of(site.safety.first), rest: of(site.safety.rest) },
    emergency: {
      numbers: site.emergency.numbers,
      publisher: of(site.emergency.publisher),
    },
    boundaryNotice: of(site.boundaryNotice),
    outlinesAttribution: of(site.outlinesAttribution),
    outlinesCredit: of(site.outlinesCredit),
    contact: { text: of(site.contact.text), url: site.contact.url },
    sides: {
      azerbaijan: of(site.sides.azerbaijan),
      armenia: of(site.sides.armenia),
      'third-party': of(site.sides['third-party']),
    },
    publisherKinds: Object.fromEntries(
      Object.entries(site.publisherKinds).map(([kind, text]) => [kind, of(text)]),
    ),
  };
}
