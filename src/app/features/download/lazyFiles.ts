import type { LetterTable } from '../../../exports/picture/pictureText';
import { createLazy, type Lazy } from '../../loading/createLazy';

const lazyLetters = createLazy(
  async () => (await import('../../../exports/picture/letters.json')).default,
);

/** What a reader has asked for; where it failed before, once more. Undefined: it did not come. */
export async function asked<T>(late: Lazy<T>): Promise<T | undefined> {
  await (late.now().stage === 'failed' ? late.tryAgain() : late.fetch());
  const stage = late.now();
  return stage.stage === 'here' ? stage.value : undefined;
}

/** Fetches the letters of pictures, as outlines. */
export const fetchLetters = async () =>
  (await asked(lazyLetters)) as unknown as LetterTable | undefined;
