import { readFileSync } from 'node:fs';
import type { LinkTo, ShownView } from '../../../src/exports/ShownView';
import type { CitedIn } from '../../../src/exports/citation/Citation';
import type { FigureWorld } from '../../../src/figures/FigureWorld';
import { figuresFor } from '../../../src/figures/figuresFor';
import { parseSite } from '../../../src/ledger/parseSite';
import { siteIn } from '../../../src/ledger/site';
import { wordsFor } from '../../../src/text/Words';
import { fullEn } from '../../../src/text/en/full';
import { parsePeriod } from '../../../src/view/link/codecs';
import { realWorld } from '../support/worlds';

const site = siteIn(
  parseSite(
    JSON.parse(readFileSync(new URL('../../../data/site.json', import.meta.url), 'utf8')),
  ),
  'en',
);

export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

const ADDRESS = 'https://atlas.example/';

const linkTo: LinkTo = (open) => {
  if (open?.ledger === true) return `${ADDRESS}?v=1&view=ledger`;
  const parts = Object.entries(open ?? {}).map(([key, id]) => `${key}=${id}`);
  return `${ADDRESS}?${['v=1', ...parts].join('&')}`;
};

/** What an export is made from, for a period written as in a link. */
export function shown(
  period: string,
  metric = 'area-cleared',
  by: 'total' | 'area' = 'total',
  world: FigureWorld = realWorld,
): ShownView {
  const parsed = parsePeriod(period);
  const found = world.index.metricById.get(metric);
  if (parsed === null || found === undefined) throw new Error(`${metric} ${period}?`);
  const view = { period: parsed, by };
  return {
    world,
    metric: found,
    view,
    figures: figuresFor(world, { metric, ...view }),
    words: wordsFor(fullEn, [...world.places, ...world.index.ledger.places]),
    site,
    licence,
    linkTo,
  };
}

export function cited(world: FigureWorld = realWorld): CitedIn {
  return { index: world.index, text: fullEn, site, licence, linkTo };
}

/** The same for a view. */
export function citedView(view: ShownView): CitedIn & ShownView {
  return { ...view, ...cited(view.world) };
}
