import type { Profile } from './profiles';

/** A page of the built site, and the machine to audit it on. */
export interface AuditedPage {
  readonly name: string;
  /** Under the site's folder. */
  readonly link: string;
  readonly profile: Profile;
}

/** The first page on both machines, and what differs from it: each other language, screens of text. */
export const auditedPages: readonly AuditedPage[] = [
  { name: 'main, phone', link: '', profile: 'mobile' },
  { name: 'main, desktop', link: '', profile: 'desktop' },
  { name: 'Azerbaijani', link: 'az.html?lang=az', profile: 'mobile' },
  { name: 'Russian', link: 'ru.html?lang=ru', profile: 'mobile' },
  { name: 'Armenian', link: 'hy.html?lang=hy', profile: 'mobile' },
  { name: 'card', link: '?m=area-cleared&t=2025&d=lachin', profile: 'desktop' },
  { name: 'table', link: '?m=area-cleared&t=2025&view=table', profile: 'desktop' },
  { name: 'sources', link: '?view=sources', profile: 'mobile' },
];
