import json from '../../../data/site.json' with { type: 'json' };
import { parseSite } from '../../ledger/site';

/**
 * data/site.json, part of the program and not fetched: the safety line must stand whatever fails to
 * load.
 */
export const site = parseSite(json);
