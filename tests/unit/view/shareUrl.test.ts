import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/view/defaultView';
import { shareUrl } from '../../../src/view/shareUrl';
import { context } from './context';

const query = '?v=1&data=2026-11-20&m=area-cleared&t=2025&lang=en';

describe('shareUrl', () => {
  it.each([
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/atlas/?t=2023#map', 'https://example.org/atlas/'],
    ['http://localhost:4173/a/b/index.html#a?b', 'http://localhost:4173/a/b/index.html'],
    ['file:///home/reader/atlas/index.html?x', 'file:///home/reader/atlas/index.html'],
  ])('L1: keeps where the page is served from: %s', (href, page) => {
    expect(shareUrl({ href }, defaultView(context), context)).toBe(page + query);
  });
});
