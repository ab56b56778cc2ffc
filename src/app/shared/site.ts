import json from '../../../data/site.json' with { type: 'json' };
import type { Site } from '../../ledger/site';

/**
 * data/site.json, part of the program and not fetched: the safety line must stand whatever fails to
 * load. The build has checked it (scripts/vite/ledgerCheckPlugin.ts).
 */
export const site: Site = json;
