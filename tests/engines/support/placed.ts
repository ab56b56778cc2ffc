import type { Evaluates } from './Driver';

/**
 * What is placed (`position: absolute`) in a row of a table or a list, or as a stretched target of a
 * link, and reaches out of it: its containing block is another than the one that was meant, and it
 * lies over its neighbours. WebKit positions no table rows.
 */
export function strayBoxes(page: Evaluates): Promise<readonly string[]> {
  return page.evaluate(() => {
    const strays: string[] = [];
    const nameOf = (element: Element, part: string) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part} in ${location.search}`;

    for (const element of document.querySelectorAll('tr *, li *, tr, li')) {
      const row = element.closest('tr, li');
      if (row === null || row.getBoundingClientRect().height === 0) continue;
      const rowBox = row.getBoundingClientRect();
      // A cell over several rows is as high as all of them.
      const cellBox = (element.closest('td, th') ?? row).getBoundingClientRect();
      const room = {
        left: Math.min(rowBox.left, cellBox.left),
        right: Math.max(rowBox.right, cellBox.right),
        top: Math.min(rowBox.top, cellBox.top),
        bottom: Math.max(rowBox.bottom, cellBox.bottom),
      };
      const [width, height] = [room.right - room.left + 2, room.bottom - room.top + 2];
      for (const part of ['::before', '::after']) {
        const style = getComputedStyle(element, part);
        if (style.content === 'none' || style.position !== 'absolute') continue;
        // A few px around a small target are meant.
        const slack = row.tagName === 'TR' ? 0 : 24;
        if (
          Number.parseFloat(style.width) > width + slack ||
          Number.parseFloat(style.height) > height + slack
        ) {
          strays.push(`${nameOf(element, part)} is ${style.width} × ${style.height}`);
        }
      }
      const style = getComputedStyle(element);
      if (row.tagName !== 'TR' || element === row || style.position !== 'absolute') continue;
      const box = element.getBoundingClientRect();
      const inside =
        box.left >= room.left - 2 &&
        box.right <= room.right + 2 &&
        box.top >= room.top - 2 &&
        box.bottom <= room.bottom + 2;
      if (box.height > 0 && !inside) strays.push(`${nameOf(element, '')} lies elsewhere`);
    }
    return strays;
  });
}

/**
 * What scrolls further than its content reaches: the reader comes to an empty screen. The window itself
 * is one of them.
 */
export function emptyScrolls(page: Evaluates): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Paddings and margins below the last thing. */
    const FOOT = 90;
    const root = document.documentElement;
    return [root, ...document.body.querySelectorAll('*')].flatMap((box) => {
      const more = box.scrollHeight - box.clientHeight;
      const { overflowY } = getComputedStyle(box);
      if (more <= 1 || box.clientHeight === 0) return [];
      if (box !== root && !/auto|scroll/.test(overflowY)) return [];
      const top = box === root ? 0 : box.getBoundingClientRect().top;
      const scrolled = box === root ? scrollY : box.scrollTop;
      const ends = [...box.querySelectorAll('*')].flatMap((element) => {
        const { bottom, width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 ? [bottom - top + scrolled] : [];
      });
      const rest = box.scrollHeight - Math.max(0, ...ends);
      return rest > FOOT
        ? [
            `.${box.getAttribute('class') ?? 'page'} scrolls ${Math.round(rest)} px into nothing`,
          ]
        : [];
    });
  });
}
