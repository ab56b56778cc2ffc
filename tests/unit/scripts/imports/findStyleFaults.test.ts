import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStyleFaults, styleFaults } from '../../../../scripts/imports/findStyleFaults';

const button = 'export const B = () => <b className={`map-button map-${kind} map-open`} />;';

/** What is said of style sheets and sources, by path. */
function said(files: Readonly<Record<string, string>>, html = '', script = ''): string[] {
  const all = Object.entries(files);
  const faults = styleFaults({
    sheets: new Map(all.filter(([file]) => file.endsWith('.css'))),
    sources: new Map(all.filter(([file]) => !file.endsWith('.css'))),
    html,
    script,
  });
  return faults.map(
    ({ file, line, specifier, reason }) => `${file}:${line} ${specifier} ${reason}`,
  );
}

describe('findStyleFaults', () => {
  it('finds every class where it belongs today', () => {
    expect(findStyleFaults(path.resolve(import.meta.dirname, '../../../../src'))).toEqual([]);
  });

  it('is content with a part that owns its styles, and with classes that are put together', () => {
    expect(
      said({
        'app/features/map/Map.tsx': button,
        'app/features/map/map.css': '.map-button, .map-wide > .map-open { top: 0 }',
        'app/ui/Icon.tsx': 'export const I = () => <i className="icon" />;',
        'app/ui/ui.css': '.icon { left: 0 }',
        'app/features/table/Table.tsx': 'export const T = <p className="table" />;',
        'app/features/table/table.css': '.table .icon { left: 1px }',
      }),
    ).toEqual([]);
  });

  it('finds both sides of a class that was renamed on one', () => {
    expect(
      said({
        'app/features/map/Map.tsx': '\nexport const M = <p className="map-box" />;',
        'app/features/map/map.css': '/* .x { */\n\n.map-area::before { content: ".y {" }',
      }),
    ).toEqual([
      'app/features/map/map.css:3 map-area a rule for this class: no element of the page has this class',
      'app/features/map/Map.tsx:2 map-box an element of this class: no style sheet has a rule for it',
    ]);
  });

  it('finds a feature that borrows the look of another, or that reaches into it', () => {
    const found = said({
      'app/features/map/Map.tsx': 'export const M = <p className="map" />;',
      'app/features/map/map.css': '.map { top: 0 } .map .row { top: 1px }',
      'app/features/table/Table.tsx':
        'document.querySelector(".map"); export const T = <p className="row map" />;',
      'app/features/table/table.css': '.row { top: 0 }',
    });
    expect(found).toEqual([
      'app/features/map/map.css:1 row a rule for this class: it belongs to app/features/table',
      'app/features/table/Table.tsx:1 map an element of this class: only app/features/map has a rule for it',
    ]);
  });

  it('finds a search for a class or an id of another feature', () => {
    expect(
      said({
        'app/features/map/Map.tsx': 'export const M = <p className="map" id="place" />;',
        'app/features/map/map.css': '.map { top: 0 }',
        'app/features/table/t.ts': 'e.closest(".map, #place");',
        'app/shell/s.ts': 'e.closest(".map");',
      }),
    ).toEqual([
      'app/features/table/t.ts:1 map a search for this class: it belongs to app/features/map',
      'app/features/table/t.ts:1 #place a search for this class: it belongs to app/features/map',
    ]);
  });

  it('lets the shell style what it puts together, and what lies below not style the shell', () => {
    expect(
      said({
        'app/ui/Card.tsx': 'export const C = <p className="card" />;',
        'app/ui/card.css': '.page .card { top: 0 }',
        'app/shell/Page.tsx': 'export const P = <p className="page" />;',
        'app/shell/page.css': '.page > .card { top: 0 }',
      }),
    ).toEqual(['app/ui/card.css:1 page a rule for this class: it belongs to app/shell, above']);
  });

  it('knows what index.html and its script give to the page', () => {
    expect(
      said(
        { 'app/shell/first.css': '.first #root { top: 0 } .slow { top: 0 }' },
        '<html class="first"><div id="root">',
        'html.classList.add("slow");',
      ),
    ).toEqual([]);
  });
});
