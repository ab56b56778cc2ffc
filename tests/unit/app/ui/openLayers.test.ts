import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLayer } from '../../../../src/app/ui/openLayers';
import { wordsInCode } from '../../text/wordsInCode';

const src = new URL('../../../../src/', import.meta.url).pathname;

beforeEach(() => vi.stubGlobal('document', new EventTarget()));

const undo: (() => void)[] = [];
afterEach(() => {
  for (const close of undo.splice(0)) close();
});

/** Opens a layer that closes when it is asked to, as those of the page do. */
function open(name: string, closed: string[]): void {
  const remove = openLayer(() => {
    closed.push(name);
    remove();
  });
  undo.push(remove);
}

function press(key: string, more: object = {}): Event {
  const event = new Event('keydown', { cancelable: true });
  document.dispatchEvent(Object.assign(event, { key, ...more }));
  return event;
}

describe('Escape', () => {
  it('closes what was opened last and nothing else, press by press', () => {
    const closed: string[] = [];
    for (const name of ['popup', 'card', 'menu']) open(name, closed);
    press('Escape');
    expect(closed).toEqual(['menu']);
    press('Escape');
    expect(closed).toEqual(['menu', 'card']);
    press('Enter');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(closed).toEqual(['menu', 'card', 'popup']);
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  it('closes what is beneath once something in the middle has closed by itself', () => {
    const closed: string[] = [];
    open('popup', closed);
    const remove = openLayer(() => closed.push('gone'));
    open('menu', closed);
    remove();
    press('Escape');
    press('Escape');
    expect(closed).toEqual(['menu', 'popup']);
  });

  it('closes one thing however long the key is held, and none while letters are composed', () => {
    const closed: string[] = [];
    open('popup', closed);
    open('card', closed);
    press('Escape', { isComposing: true });
    press('Escape');
    press('Escape', { repeat: true });
    expect(closed).toEqual(['card']);
  });

  it('is listened for in one place', () => {
    const listeners = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => {
        const source = readFileSync(src + file, 'utf8');
        return (
          source.includes('Escape') && wordsInCode(file, source).literals.includes('Escape')
        );
      });
    expect(listeners).toEqual(['app/ui/openLayers.ts']);
  });
});
