import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readWorld } from '../../../../src/app/loading/data/readWorld';
import {
  AtlasProvider,
  atlasWorld,
  useAtlas,
  useAtlasOf,
  useWorld,
  type Atlas,
} from '../../../../src/app/state/atlas';
import { linkContextOf } from '../../../../src/app/state/linkContextOf';
import { site } from '../../../../src/app/state/site';
import { light } from '../../../../src/cartography/colours';
import { siteIn } from '../../../../src/ledger/site';
import { en } from '../../../../src/text/en/index';
import type { View } from '../../../../src/view/View';
import { parseLink } from '../../../../src/view/link/parseLink';
import { worldFiles } from '../../support/pageTexts';

const load = readWorld(worldFiles('part-area-cleared'));
if (load.status !== 'ready') throw new Error('The ledger of the repository is not whole.');
const { world } = load;
const context = linkContextOf(world, 'en');
if (context === null) throw new Error('No measure offers a period.');
const { view } = parseLink('?t=2023', context);
const texts = siteIn(site, 'en', {});
const shared = atlasWorld(world, texts, en);

/** The atlases of views that follow each other. */
function atlasesOf(views: readonly [View, ...View[]]): readonly Atlas[] {
  const seen: Atlas[] = [];
  function Views() {
    const [at, setAt] = useState(0);
    seen.push(useAtlasOf(shared, views[at] ?? views[0]));
    if (at < views.length - 1) setAt(at + 1);
    return null;
  }
  renderToString(<Views />);
  expect(seen).toHaveLength(views.length);
  return seen;
}

describe('the atlas that the page hands out', () => {
  it('says what a view shows, in the words of the page', () => {
    function Told() {
      const { title, words, labelOf, metric } = useAtlas();
      const { index } = useWorld();
      return `${title.title}; ${words.name('lachin')}; ${labelOf(metric.id)}; ${labelOf('none')}; ${index === world.index}`;
    }
    const html = renderToString(
      <AtlasProvider world={world} view={view} site={texts}>
        <Told />
      </AtlasProvider>,
    );
    const label = world.index.metricById.get(view.metric)?.label;
    expect(html).toBe(`Land reported cleared in 2023; Lachin; ${label}; none; true`);
  });

  it('is the same while the map moves and screens, cards and filters come and go', () => {
    const [first, ...others] = atlasesOf([
      view,
      { ...view, camera: { zoom: 8, lat: 40, lng: 47 } },
      { ...view, screen: 'table' },
      { ...view, query: 'mine', picks: { place: 'lachin' }, claim: 'any' },
    ]);
    for (const atlas of others) expect(atlas).toBe(first);
  });

  it('is the same for another district, which changes the scene alone', () => {
    const [first, second] = atlasesOf([view, { ...view, district: 'lachin' }]);
    expect(second).toBe(first);
    const calm = first?.sceneIn?.(light, null);
    expect(first?.sceneIn?.(light, 'lachin')).not.toEqual(calm);
    expect(first?.sceneIn?.(light, null)).toBe(calm);
  });

  it('gives the same scene again for a view that was shown before', () => {
    const [first, , again] = atlasesOf([
      view,
      { ...view, period: { kind: 'year', year: 2024 } },
      { ...view },
    ]);
    expect(again?.figures).toBe(first?.figures);
    expect(again?.sceneIn?.(light, null)).toBe(first?.sceneIn?.(light, null));
  });

  it('is another one for another colouring', () => {
    const [first, second] = atlasesOf([view, { ...view, by: 'area' }]);
    expect(second?.title).not.toEqual(first?.title);
  });

  it('is not there without a provider, and says so', () => {
    function Lost() {
      return useAtlas().title.title;
    }
    expect(() => renderToString(<Lost />)).toThrow('AtlasProvider');
  });
});
