import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { svgMap } from '../../../src/renderers/svg/svgMap';
import { svgNode, type SvgNode } from '../../../src/svg/SvgNode';
import { createSvg, patchSvg } from '../../../src/svg/dom';
import { svgMarkup } from '../../../src/svg/markup';
import { svgElement } from '../../../src/svg/reactElement';
import { mapInput, sceneAt } from '../renderers/svg/support';
import { asDocument, asElement, asFake, FakeNode } from './fakeDocument';

const { tree: trees } = fc.letrec<{ tree: SvgNode }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('g', 'path', 'text'),
    attributes: fc.dictionary(
      fc.constantFrom('d', 'fill', 'stroke-width', 'data-place'),
      fc.oneof(fc.string(), fc.integer()),
    ),
    children: fc.array(fc.oneof({ maxDepth: 3 }, fc.string({ minLength: 1 }), tie('tree')), {
      maxLength: 4,
    }),
  }),
}));

const shown = (node: SvgNode) => asFake(createSvg(node, asDocument));

describe('picture as text', () => {
  it('escapes what would end an attribute or begin an element', () => {
    const node = svgNode('text', { id: `"><script>&'` }, ['< 9,000 & > 1,400']);
    expect(svgMarkup(node)).toBe(
      `<text id="&quot;&gt;&lt;script&gt;&amp;'">&lt; 9,000 &amp; &gt; 1,400</text>`,
    );
  });

  it('closes elements without content at once', () => {
    expect(
      svgMarkup(svgNode('g', {}, [svgNode('path', { d: 'M0 0', 'stroke-width': 1 })])),
    ).toBe('<g><path d="M0 0" stroke-width="1"/></g>');
  });
});

describe('picture as a React element', () => {
  it('is written like the text', () => {
    const picture = svgMap(mapInput(sceneAt('area-cleared', '2025'), { label: 'Map' }));
    const closedAtOnce = (markup: string) =>
      markup.replace(/<(\w+)([^<>]*[^/])><\/\1>/g, '<$1$2/>');
    const written = renderToStaticMarkup(svgElement(picture));
    expect(closedAtOnce(written)).toBe(closedAtOnce(svgMarkup(picture)));
  });

  it('takes names as React spells them', () => {
    const node = svgNode('path', { class: 'a', 'clip-path': 'url(#b)', 'data-place': 'c' });
    expect(svgElement(node).props).toEqual({
      className: 'a',
      clipPath: 'url(#b)',
      'data-place': 'c',
    });
  });
});

describe('picture in a document', () => {
  beforeEach(() => {
    FakeNode.writes = 0;
  });

  it('patched from any picture to any other of the same element, it is that other', () => {
    fc.assert(
      fc.property(trees, trees, (before, after) => {
        const wanted = { ...after, tag: before.tag };
        const element = shown(before);
        patchSvg(asElement(element), before, wanted);
        expect(element.content).toEqual(shown(wanted).content);
      }),
    );
  });

  it('keeps the elements that stay, and does not look into what is the same', () => {
    const same = svgNode('g', {}, [svgNode('path', { d: 'M0 0' })]);
    const before = svgNode('svg', { width: 1 }, [same, svgNode('path', { fill: '#fff' })]);
    const after = svgNode('svg', { width: 1 }, [same, svgNode('path', { fill: '#000' })]);
    const element = shown(before);
    const kept = [...element.childNodes];
    FakeNode.writes = 0;
    patchSvg(asElement(element), before, after);
    expect(element.childNodes).toEqual(kept);
    expect(FakeNode.writes).toBe(1);
  });
});
