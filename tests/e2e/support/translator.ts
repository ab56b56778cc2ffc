import type { Page } from '@playwright/test';

/**
 * How a translator of browsers treats a text: Chrome and Edge put two `font` elements around it, where
 * the script of the page does not know them; others put a text of their own in its place.
 */
export type Manner = 'wrap' | 'replace';

/** A blank without width. */
const MARK = '\u200b';

/**
 * Translates a page as browsers do: every text that is there and every text that comes. It is stricter
 * than they are, which leave blanks, pictures and `translate="no"` alone. What is replaced ends in a
 * sign without width, so that it is another text in the same room.
 */
export async function translate(page: Page, manner: Manner): Promise<void> {
  await page.evaluate(
    ([how, mark]) => {
      const done = new WeakSet<Node>();
      const translateText = (node: Text) => {
        const parent = node.parentElement;
        if (done.has(node) || parent === null) return;
        if (parent.closest('script, style, noscript, textarea') !== null) return;
        if (how === 'wrap') {
          const outer = document.createElement('font');
          const inner = document.createElement('font');
          node.replaceWith(outer);
          outer.append(inner);
          inner.append(node);
          done.add(node);
        } else {
          const text = document.createTextNode(node.data + mark);
          done.add(text);
          node.replaceWith(text);
        }
      };
      const translateWithin = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = root instanceof Text ? [root] : [];
        while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
        texts.forEach(translateText);
      };
      translateWithin(document.body);
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === 'childList') addedNodes.forEach(translateWithin);
          else if (how === 'replace' && done.delete(target)) translateText(target as Text);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [manner, MARK] as const,
  );
}

/**
 * All texts of a page and what its fields hold, in their order, whatever a translator put around them. Without what the page tells by ear for some seconds.
 */
export async function readTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((mark) => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const left of copy.querySelectorAll('script, style, noscript, [data-announcer]')) {
      left.remove();
    }
    for (const font of copy.querySelectorAll('font')) font.replaceWith(...font.childNodes);
    copy.normalize();
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const texts = [document.title];
    while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
    const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select, textarea',
    );
    return [...texts, ...[...fields].map(({ value }) => value)]
      .map((text) => text.replaceAll(mark, '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  }, MARK);
}

/** Texts of React's own that stand beside something: `p.summary: 13 districts`. */
export async function textsBesideOthers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Fiber {
      readonly tag: number;
      readonly type: unknown;
      readonly memoizedProps: unknown;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
    }
    /** React's mark of a text node that it keeps itself; an element's only text is no such node. */
    const HOST_TEXT = 6;
    const found = new Set<string>();
    const visit = (first: Fiber | null, within: string) => {
      for (let fiber = first; fiber !== null; fiber = fiber.sibling) {
        if (fiber.tag === HOST_TEXT) found.add(`${within}: ${String(fiber.memoizedProps)}`);
        const { className } = (fiber.memoizedProps ?? {}) as { className?: string };
        const isElement = typeof fiber.type === 'string';
        const name = isElement ? `${String(fiber.type)}.${className ?? ''}` : '';
        visit(fiber.child, isElement ? `${within.split(' ').at(-1)} ${name}` : within);
      }
    };
    const root = document.getElementById('root');
    const key = Object.keys(root ?? {}).find((each) => each.startsWith('__reactContainer'));
    if (root === null || key === undefined) throw new Error('React has no root here.');
    const container = (root as unknown as Record<string, { stateNode: { current: Fiber } }>)[
      key
    ];
    visit(container?.stateNode.current ?? null, '');
    return [...found];
  });
}
