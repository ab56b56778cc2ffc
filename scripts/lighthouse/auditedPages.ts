import site from '../../data/site.json' with { type: 'json' };
import type { Profile } from './profiles';

/** A page of the built site, and the machine to audit it on. */
export interface AuditedPage {
  readonly name: string;
  /** Under the site's folder. */
  readonly link: string;
  readonly profile: Profile;
}

const english = new Intl.DisplayNames('en', { type: 'language' });

/** The first page on both machines, and what differs from it: each other language, screens of text. */
export const auditedPages: readonly AuditedPage[] = [
  { name: 'main, phone', link: '', profile: 'mobile' },
  { name: 'main, desktop', link: '', profile: 'desktop' },
  ...site.languages.slice(1).map((lang) => ({
    name: english.of(lang) ?? lang,
    link: `${lang}.html?lang=${lang}`,
    profile: 'mobile' as const,
  })),
  { name: 'card', link: '?m=area-cleared&t=2025&d=lachin', profile: 'desktop' },
  { name: 'table', link: '?m=area-cleared&t=2025&view=table', profile: 'desktop' },
  { name: 'sources', link: '?view=sources', profile: 'mobile' },
];
