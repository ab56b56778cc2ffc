import type { LetterTable } from '../../../exports/picture/pictureText';
import { createLazy, type Lazy } from '../../loading/createLazy';

const lazyLetters = createLazy(
  async () => (await import('../../../exports/picture/letters.json')).default,
);

/** What a reader has asked for; where it failed before, once more. Undefined: it did not come. */
export async function loadForReader<T>(lazy: Lazy<T>): Promise<T | undefined> {
  await (lazy.now().status === 'failed' ? lazy.tryAgain() : lazy.fetch());
  const status = lazy.now();
  return status.status === 'here' ? status.value : undefined;
}

/** Fetches the letters of pictures, as outlines. */
export const fetchLetters = async () =>
  (await loadForReader(lazyLetters)) as unknown as LetterTable | undefined;
