import type { LinkContext } from '../../view/link/LinkContext';

/** Former slugs of measures and places in links (L2); none has changed so far. */
export const linkAliases: LinkContext['aliases'] = { metric: new Map(), place: new Map() };
