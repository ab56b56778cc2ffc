import { expect, it } from 'vitest';
import { whenParsed } from '../../../../src/app/boot/whenParsed';

/** A document as the parser has left it so far. */
function documentAt(readyState: DocumentReadyState) {
  const events = new EventTarget();
  return {
    readyState,
    addEventListener: events.addEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
  };
}

it('goes on at once on a page that is there', async () => {
  for (const state of ['interactive', 'complete'] as const) {
    await expect(whenParsed(documentAt(state))).resolves.toBeUndefined();
  }
});

it('waits for the rest of a page that is still arriving', async () => {
  const page = documentAt('loading');
  const done: string[] = [];
  const waiting = whenParsed(page).then(() => done.push('begun'));
  await Promise.resolve();
  done.push('parsed');
  page.dispatchEvent(new Event('DOMContentLoaded'));
  await waiting;
  expect(done).toEqual(['parsed', 'begun']);
});
