import json from '../../../data/site.json' with { type: 'json' };
import type { Site } from '../../ledger/site';
import type { LinkContext } from '../../view/link/LinkContext';

/**
 * data/site.json, part of the program and not fetched: the safety line must stand whatever fails to
 * load. The build has checked it (scripts/vite/ledgerCheckPlugin.ts).
 */
export const site: Site = json;

/** Former slugs of measures and places in links (L2); none has changed so far. */
export const linkAliases: LinkContext['aliases'] = { metric: new Map(), place: new Map() };
