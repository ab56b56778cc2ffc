import { findBrowser } from './findBrowser.mjs';
import { PlainError } from './say.mjs';

/** Path of the Chromium to use, as `findBrowser` has it; throws a PlainError where there is none. */
export async function requireBrowser() {
  const file = await findBrowser();
  if (file === null) {
    throw new PlainError(
      'No Chromium was found: "npm test" installs one, or name it in CHROMIUM_PATH.',
    );
  }
  return file;
}
